"""How Sphinx builds these pages."""

import sys
import tomllib
from pathlib import Path

import samenwerking
from samenwerking.schema.labels import Labelled
from samenwerking.schema.shapes import Family

sys.path.insert(0, str(Path(__file__).parent))

from rule_pages import write_pages

_PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = _PROJECT["name"]
author = _PROJECT["authors"][0]["name"]
release = version = _PROJECT["version"]
project_copyright = author
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "samples"]

# Prose is Markdown; docstrings are reStructuredText.
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {
    "members": True,
    "exclude-members": "called, check, impossible, invariants, wrong_names",
}
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_preprocess_types = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

# Every reference must lead somewhere. Names of other projects do not: the build asks no network for their indexes.
nitpicky = True
# "dt" is datetime in the signature of a class that inherits its fields.
_ELSEWHERE = "|".join(sorted({*sys.stdlib_module_names, "attr", "attrs", "cattrs", "dt", "hypothesis", "yaml"}))
nitpick_ignore_regex = [("py:.*", rf"({_ELSEWHERE})(\..*)?")]

# Names of annotations that are no classes: aliases of a text or a number, and type variables.
_NO_CLASSES = "Id|ItemId|TaskId|SourceId|DocumentId|Votes|Year|Ordinal|Range|Name|Plain|Row|Element|Dated|Value|Told"
_NO_CLASSES += (
    "|Held|Structure|Kind|Form|Made|Read|Write|About|Answer|V|Who|Path|TaskThere|JointThere|Said|Leaf|Deferred"
)
nitpick_ignore_regex.append(("py:class", rf"(samenwerking\..*\.)?({_NO_CLASSES})"))

highlight_language = "text"

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["tables.css"]
html_title = f"{project} {release}"
html_copy_source = False
html_show_sphinx = False

# What is copied is what can be pasted: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def _keep_colons(_app, what, _name, _obj, _options, lines):
    """Keep Napoleon from reading ``A day: perhaps`` as an attribute of type "A day": types stand in annotations."""
    if what in {"attribute", "data", "property"} and lines:
        lines[:0] = ["..", ""]  # an empty comment


def _tell_words(_app, what, _name, obj, _options, lines):
    """Add the words of a file, and what people read: to an enumeration of its members, to a kind of its own word."""
    if what != "class":
        return
    if issubclass(obj, Labelled) and len(obj):
        rows = [("Python", "file", "Nederlands", "English")]
        rows += [(f"``{member.name}``", f"``{member.value}``", *member.labels) for member in obj]
        lines += ["", ".. list-table::", "   :header-rows: 1", ""]
        for first, *rest in rows:
            lines += [f"   * - {first}", *(f"     - {cell}" for cell in rest)]
    elif issubclass(obj, Family) and obj.word is not None:
        lines += ["", f"In a file: ``{obj.tag}: {obj.word}``. Nederlands: *{obj.labels.nl}*."]


def _skip_converters(_app, what, name, _obj, _skip, _options):
    """Leave out the functions that constructors call on what they are given; users never do."""
    return True if what == "module" and name.startswith("to_") and name not in samenwerking.__all__ else None


def _write_rules(app):
    """Make the pages on rules before Sphinx looks which pages there are."""
    write_pages(Path(app.srcdir) / "rules")


def setup(app):
    """Run before Napoleon, whose priority is 500."""
    app.connect("builder-inited", _write_rules)
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
    app.connect("autodoc-process-docstring", _tell_words, priority=600)
    app.connect("autodoc-skip-member", _skip_converters)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

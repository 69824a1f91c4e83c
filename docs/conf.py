"""How Sphinx builds these pages."""

import sys
import tomllib
from pathlib import Path

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
exclude_patterns = ["_build"]

# Prose is Markdown; docstrings are reStructuredText.
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_preprocess_types = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

# Every reference must lead somewhere. Names of other projects do not: the build asks no network for their indexes.
nitpicky = True
_ELSEWHERE = "|".join(sorted({*sys.stdlib_module_names, "attr", "attrs", "cattrs", "hypothesis", "yaml"}))
nitpick_ignore_regex = [("py:.*", rf"({_ELSEWHERE})(\..*)?")]

html_theme = "furo"
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


def setup(app):
    """Run before Napoleon, whose priority is 500."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

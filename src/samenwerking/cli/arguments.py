"""What the sub-commands share: the parser in two languages, and arguments that several of them have."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

from samenwerking.cli.output import complain, say
from samenwerking.language import LANGUAGES, Language, Text, default_language

if TYPE_CHECKING:
    import datetime as dt

    from samenwerking.rules.sets import RuleSet
    from samenwerking.rules.settings import Settings

ALL_IS_WELL: Final = 0
SOMETHING_FOUND: Final = 1
CANNOT_RUN: Final = 2


class Parser(argparse.ArgumentParser):
    """
    A parser of arguments that speaks one of the two languages.

    Args:
        language: The language.

        about: What the command does.

        more: Examples, or what else to know.
    """

    def __init__(self, *, language: Language, about: Text, more: Text, **options: Any) -> None:
        super().__init__(
            description=about.get(language),
            epilog=more.get(language),
            add_help=False,
            allow_abbrev=False,
            formatter_class=partial(_Formatter, language=language),
            **options,
        )
        self.language: Language = language
        self.inputs = self.add_argument_group(_INPUTS.get(language))
        self.options = self.add_argument_group(_OPTIONS.get(language))
        self.common = self.add_argument_group(_COMMON.get(language))
        self.common.add_argument("-h", "--help", action="help", help=_HELP.get(language))
        self.common.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=_LANGUAGE.get(language))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and stop."""
        if self.language == "nl":
            for english, dutch in _ARGPARSE_IN_DUTCH.items():
                message = message.replace(english, dutch)
        self.print_usage(sys.stderr)
        complain(f"{self.prog}: {message}")
        self.exit(CANNOT_RUN)

    def add_files(self) -> None:
        """Add the files that a command reads, and how much it says of what is wrong with them."""
        self.inputs.add_argument("files", nargs="+", metavar=_FILE.get(self.language), help=_FILES.get(self.language))
        self.common.add_argument("--all-problems", action="store_true", help=_ALL_PROBLEMS.get(self.language))

    def add_rule_sets(self) -> None:
        """Add the rules of other packages, which count only where somebody asks for them."""
        self.options.add_argument(
            "--with",
            action="extend",
            dest="rule_sets",
            type=words,
            default=[],
            metavar=_NAME.get(self.language),
            help=_WITH.get(self.language),
        )

    def add_settings(self) -> None:
        """Add the numbers from which on good practice asks something."""
        metavar, about = _SETTING.get(self.language), _SET.get(self.language)
        self.options.add_argument("--set", action="append", default=[], metavar=metavar, help=about)

    def rules(self, names: Sequence[str]) -> RuleSet:
        """Return the rules that come with the library, and those that packages offer by *names*."""
        from samenwerking.errors import InvalidError
        from samenwerking.rules.catalogue import ALL_RULES
        from samenwerking.rules.sets import installed_rules

        rules = ALL_RULES
        for name in names:
            try:
                rules |= installed_rules(name)
            except InvalidError as error:
                self.error(f"--with {name}: {error.problems[0].text(self.language)}")
            except Exception as error:  # whatever a package of somebody else does when it is loaded
                why = f"{type(error).__name__}: {error}"
                self.error(_NOT_LOADED.format(name=name, why=why).get(self.language))
        return rules

    def select(self, rules: RuleSet, wanted: Sequence[str], option: str = "") -> RuleSet:
        """Return *rules* of which only some are shown; of what is no rule say so, after the name of the option."""
        from samenwerking.errors import InvalidError

        try:
            return rules.select(*wanted)
        except InvalidError as error:
            self.error(option + "\n".join(problem.text(self.language) for problem in error.problems))

    def settings(self, words: Sequence[str]) -> Settings:
        """Return what was set; of what cannot be set say so."""
        from samenwerking.errors import InvalidError
        from samenwerking.rules.settings import Settings

        try:
            return Settings.parse(words)
        except InvalidError as error:
            self.error("\n".join(f"--set: {problem.text(self.language)}" for problem in error.problems))

    def day(self, text: str) -> dt.date:
        """Return the whole day that *text* says."""
        import attrs

        from samenwerking.errors import InvalidError
        from samenwerking.values.dates import to_day

        try:
            return to_day(text)
        except InvalidError as error:
            problem = attrs.evolve(error.problems[0], expected=_WHOLE_DAY)
            raise argparse.ArgumentTypeError(problem.text(self.language)) from None

    def one_of(self, text: str, words: Iterable[str], synonyms: dict[str, str]) -> str:
        """Return *text* if it is one of *words*; else refuse, with the nearest of them or of their *synonyms*."""
        known = list(words)
        if text in known:
            return text
        from samenwerking.errors import nearest

        near = nearest(text, [*known, *synonyms])
        hint = _NEAREST.format(word=synonyms.get(near, near)) if near is not None else Text("", "")
        unknown = _NOT_ONE_OF.format(text=text, hint=hint, known=", ".join(known))
        raise argparse.ArgumentTypeError(unknown.get(self.language))


class Command(NamedTuple):
    """
    A sub-command.

    Args:
        name: How it is called.

        help: What it does, in a few words.

        about: What it does, in a sentence or two.

        more: Examples.

        add_arguments: Adds its arguments to its parser.

        run: Does it, and returns the exit code.
    """

    name: str
    help: Text
    about: Text
    more: Text
    add_arguments: Callable[[Parser], None]
    run: Callable[[Parser, argparse.Namespace], int]


class ShowVersion(argparse.Action):
    """Show the version, which takes time to find, only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from samenwerking import __version__

        say(f"samenwerking {__version__}")
        parser.exit(ALL_IS_WELL)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str, *, language: Language) -> None:
        super().__init__(prog)
        self._prefix_of_usage = _USAGE.get(language)

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._prefix_of_usage if prefix is None else prefix)


def words(text: str) -> list[str]:
    """Return the words between commas; of nothing at all an empty word, so that somebody is told."""
    return [word.strip() for word in text.split(",") if word.strip()] or [""]


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language that the arguments ask for, by default that of the environment."""
    scout = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    scout.add_argument("--lang", nargs="?")
    wanted = scout.parse_known_args(arguments)[0].lang
    return "nl" if wanted == "nl" else "en" if wanted == "en" else default_language()


_ARGPARSE_IN_DUTCH = {
    "the following arguments are required:": "nog nodig:",
    "unrecognized arguments:": "onbekend:",
    "invalid choice:": "onbekende keuze:",
    "(choose from": "(kies uit",
    "expected one argument": "hier hoort een waarde achter",
}

_USAGE = Text("gebruik: ", "usage: ")
_INPUTS = Text("invoer", "input")
_OPTIONS = Text("opties", "options")
_COMMON = Text("algemeen", "general")
_HELP = Text("toon deze uitleg", "show this help")
_LANGUAGE = Text(
    "Nederlands of Engels; anders volgens SAMENWERKING_LANG of de landinstelling",
    "Dutch or English; by default that of SAMENWERKING_LANG or the locale",
)
_FILE = Text("BESTAND", "FILE")
_FILES = Text(
    "een document (.yaml, .yml of .json); - is de standaardinvoer",
    "a document (.yaml, .yml or .json); - is standard input",
)
_ALL_PROBLEMS = Text(
    "noem alle problemen van een document, niet alleen de eerste 20",
    "name all problems of a document, not only the first 20",
)
_NAME = Text("NAAM", "NAME")
_WITH = Text(
    "ook de regels die een geïnstalleerd pakket onder deze naam aanbiedt",
    "also the rules that an installed package offers by this name",
)
_SETTING = Text("NAAM=WAARDE", "NAME=VALUE")
_SET = Text(
    "vanaf welk getal goed bestuur iets vraagt, zoals large_from=12; meer dan eens te geven",
    "from which number on good practice asks something, such as large_from=12; may be given more than once",
)
_NOT_LOADED = Text(
    "--with {name}: deze regels kunnen niet worden geladen: {why}", "--with {name}: these rules cannot be loaded: {why}"
)
_WHOLE_DAY = Text("een hele dag, zoals 2017-11-17", "a whole day, such as 2017-11-17")
_NOT_ONE_OF = Text("'{text}' is er niet.{hint} Kies uit: {known}.", "there is no '{text}'.{hint} Choose from: {known}.")
_NEAREST = Text(" Bedoelt u '{word}'?", " Did you mean '{word}'?")

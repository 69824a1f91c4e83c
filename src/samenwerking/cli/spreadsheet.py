"""A spreadsheet among the files of a command: what the arguments say of it, and the agenda that it holds."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from samenwerking.cli.arguments import Parser
from samenwerking.language import Text

if TYPE_CHECKING:
    from samenwerking.model.agenda import Agenda
    from samenwerking.model.parties import Party

_OPTIONS: Final = ("id", "name", "owner", "owner_name", "columns", "perhaps_more", "fictional")


def add_sheet_options(parser: Parser) -> None:
    """Add what there is to say of a spreadsheet."""
    language = parser.language
    sheet = parser.add_argument_group(_SHEET.get(language))
    sheet.add_argument("--id", metavar="ID", help=_ID.get(language))
    sheet.add_argument("--name", metavar=_A_NAME.get(language), help=_NAME.get(language))
    sheet.add_argument("--owner", metavar="ID", help=_OWNER.get(language))
    sheet.add_argument("--owner-name", metavar=_A_NAME.get(language), help=_OWNER_NAME.get(language))
    sheet.add_argument("--columns", metavar=_FILE.get(language), help=_COLUMNS.get(language))
    sheet.add_argument("--perhaps-more", action="store_true", help=_PERHAPS_MORE.get(language))
    sheet.add_argument("--fictional", action="store_true", help=_FICTIONAL.get(language))


def sheet_in(parser: Parser, known: Namespace) -> str | None:
    """Return the one spreadsheet among the files; refuse several, or one of which too little is said."""
    sheets: list[str] = [file for file in known.files if Path(file).suffix.lower() == ".csv"]
    said = [f"--{option.replace('_', '-')}" for option in _OPTIONS if getattr(known, option)]
    if not sheets:
        if said:
            parser.error(_NO_SHEET.format(options=", ".join(said)).get(parser.language))
        return None
    if len(known.files) > 1:
        parser.error(_ONE_SHEET.get(parser.language))
    if known.id is None:
        parser.error(_NO_ID.format(file=sheets[0]).get(parser.language))
    if known.owner_name is not None and known.owner is None:
        parser.error(_NO_OWNER.get(parser.language))
    return sheets[0]


def agenda_in(parser: Parser, known: Namespace, sheet: str) -> Agenda:
    """
    Return the agenda in a spreadsheet.

    Raises:
        InvalidError: If it, or the file that says what its columns hold, cannot be read.
    """
    from samenwerking.formats.agenda_csv import agenda_from_csv
    from samenwerking.formats.columns import read_columns

    return agenda_from_csv(
        sheet,
        id=known.id,
        name=known.name,
        owner=None if known.owner is None else _owner(parser, known),
        columns=None if known.columns is None else read_columns(known.columns),
        complete=not known.perhaps_more,
        fictional=known.fictional,
    )


def _owner(parser: Parser, known: Namespace) -> Party:
    """Return the owner that the arguments name, read as a cell is."""
    from samenwerking.errors import InvalidError
    from samenwerking.formats.mentions import Mentions

    mentions = Mentions()
    try:
        if known.owner_name is not None:
            mentions.call(known.owner, known.owner_name)
        return mentions.parties[mentions.holder(known.owner).party]
    except InvalidError as error:
        parser.error(f"--owner: {error.problems[0].text(parser.language)}")


_SHEET = Text("spreadsheet (.csv): een rij per agendapunt", "spreadsheet (.csv): a row for each item of an agenda")
_ID = Text("het id van de agenda, zoals hilversum; verplicht", "the id of the agenda, such as hilversum; required")
_A_NAME = Text("NAAM", "NAME")
_NAME = Text("de naam van de agenda", "the name of the agenda")
_OWNER = Text(
    "de eigenaar waar een rij er geen noemt: een code zoals gm0402, of een eigen id",
    "the owner where a row names none: a code such as gm0402, or an id of your own",
)
_OWNER_NAME = Text("de naam van die eigenaar", "the name of that owner")
_FILE = Text("BESTAND", "FILE")
_COLUMNS = Text(
    "YAML met op elke regel een kopje en zijn veld, zoals 'Naam project: title'; zonder veld blijft een kolom weg",
    "YAML with a heading and its field on each line, such as 'Naam project: title'; without a field it is dropped",
)
_PERHAPS_MORE = Text("er zijn misschien meer agendapunten", "there are perhaps more items")
_FICTIONAL = Text("de agenda is verzonnen", "the agenda is made up")
_NO_SHEET = Text(
    "{options} gaat over een spreadsheet; geef een bestand dat eindigt op .csv",
    "{options} is about a spreadsheet; give a file that ends in .csv",
)
_ONE_SHEET = Text(
    "geef één spreadsheet tegelijk, zonder andere bestanden", "give one spreadsheet at a time, and no other file"
)
_NO_ID = Text(
    "{file} zegt niet hoe de agenda heet: geef --id", "{file} does not say how the agenda is called: give --id"
)
_NO_OWNER = Text("--owner-name hoort bij --owner", "--owner-name goes with --owner")

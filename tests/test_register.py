"""What the national register says of parties and participations, as values: nothing of it may be lost."""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from samenwerking import Collaboration, Participation, State

REGISTER = Path(__file__).parents[2] / "shared" / "register"
DAY = "2026-01-01"


def _benchmark() -> ModuleType:
    path = Path(__file__).parents[1] / "benchmarks" / "register.py"
    spec = importlib.util.spec_from_file_location("benchmarks_register", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


register = _benchmark()

PLACEHOLDER = "http://standaarden.overheid.nl/owms/terms"
NAMESPACE = "https://organisaties.overheid.nl/static/schema/oo/export/2.6.9"


def organisation(system_id: str, name: str, kind: str, more: str = "", *, tooi: str = "", codes: str = "") -> str:
    """Return the record of a fictional organisation."""
    attribute = f' p:resourceIdentifierTOOI="{tooi}"' if tooi else ""
    code = f'<p:resourceIdentifier p:naam="resourceIdentifierTOOI">{tooi}</p:resourceIdentifier>' if tooi else ""
    return f"""
    <p:organisatie p:systeemId="{system_id}"{attribute}>
      <p:naam>{name}</p:naam>
      <p:types><p:type>{kind}</p:type></p:types>
      {more}
      <p:datumTerVerificatie>2025-03-01</p:datumTerVerificatie>
      <p:datumMutatie>2025-02-01</p:datumMutatie>
      <p:identificatiecodes>
        {code}<p:resourceIdentifier p:naam="systeemId">{system_id}</p:resourceIdentifier>{codes}
      </p:identificatiecodes>
    </p:organisatie>"""


def participant(system_id: str, name: str, *organs: str, tooi: str = "", share: str = "") -> str:
    """Return a fictional participant."""
    attribute = f' p:resourceIdentifierTOOI="{tooi}"' if tooi else ""
    listed = "".join(
        f'<p:bestuursorgaan p:resourceIdentifierOWMS="{PLACEHOLDER}/{organ.lower().replace(" ", "_")}">{organ}'
        "</p:bestuursorgaan>"
        for organ in organs
    )
    return f"""
      <p:deelnemendeOrganisatie p:systeemId="{system_id}"{attribute}>
        <p:naam>{name}</p:naam>
        <p:toetredingsDatum>2015-01-01</p:toetredingsDatum>
        {f"<p:verdeelsleutel>{share}</p:verdeelsleutel>" if share else ""}
        {f"<p:bestuursorganen>{listed}</p:bestuursorganen>" if organs else ""}
      </p:deelnemendeOrganisatie>"""


VEEN = "https://identifier.overheid.nl/tooi/id/gemeente/gm9901"
NORTH = "https://identifier.overheid.nl/tooi/id/waterschap/ws9902"
FICTION = f"""<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties xmlns:p="{NAMESPACE}" p:timestamp="2026-05-16T00:00:00.000+02:00">
  <p:organisaties>
    {
    organisation(
        "1",
        "Gemeente Veendorp",
        "Gemeente",
        "<p:vlag>groen</p:vlag>",
        tooi=VEEN,
        codes='''
      <p:resourceIdentifier p:naam="KVK-nummer">12345678</p:resourceIdentifier>
      <p:resourceIdentifier p:naam="rsin">123456789</p:resourceIdentifier>''',
    )
}
    {organisation("2", "Noordland", "Waterschap", "<p:eindDatum>2015-12-31</p:eindDatum>", tooi=NORTH)}
    {organisation("3", "Gemeinde Heideburg", "Organisatie met overheidsbemoeienis")}
    {organisation("4", "Brandweer Veendorp", "Brandweer")}
  </p:organisaties>
  <p:gemeenschappelijkeRegelingen>
    <p:regeling p:systeemId="10">
      <p:titel>Regeling Veen</p:titel>
      <p:types><p:type>Gemeenschappelijke regeling</p:type></p:types>
      <p:samenwerkingsvorm p:afkorting="RZM">'Regeling zonder meer'</p:samenwerkingsvorm>
      <p:datumInwerkingtreding>2015-06-01</p:datumInwerkingtreding>
      <p:datumUitwerkingtreding>2015-06-01</p:datumUitwerkingtreding>
      <p:deelnemendeOrganisaties>
        {participant("1", "Gemeente Veendorp", "Burgemeester", "Burgemeester", "Gemeenteraad", tooi=VEEN, share="16,5")}
        {participant("2", "Noordland", "Dagelijks bestuur", tooi=NORTH)}
      </p:deelnemendeOrganisaties>
      <p:nextVersion p:systeemId="11">Regeling Veen 2016</p:nextVersion>
    </p:regeling>
  </p:gemeenschappelijkeRegelingen>
  <p:gemeenschappelijkeRegelingenGrensoverschrijdend>
    <p:regeling p:systeemId="11">
      <p:titel>Regeling Veen 2016</p:titel>
      <p:types><p:type>Grensoverschrijdende gemeenschappelijke regeling</p:type></p:types>
      <p:samenwerkingsvorm p:afkorting="OL">Openbaar lichaam</p:samenwerkingsvorm>
      <p:datumInwerkingtreding>2016-01-01</p:datumInwerkingtreding>
      <p:deelnemendeOrganisaties>
        {participant("1", "Gemeente Veendorp", "Raad van Elf", tooi=VEEN)}
        {participant("3", "Gemeinde Heideburg")}
        {participant("4", "Brandweer Veendorp")}
      </p:deelnemendeOrganisaties>
      <p:previousVersion p:systeemId="10">Regeling Veen</p:previousVersion>
    </p:regeling>
  </p:gemeenschappelijkeRegelingenGrensoverschrijdend>
</p:overheidsorganisaties>
"""


@pytest.fixture(name="fiction")
def _fiction(tmp_path: Path) -> Path:
    path = tmp_path / "fiction.xml.gz"
    path.write_bytes(gzip.compress(FICTION.encode()))
    return path


def plain(outcome: Any, name: str) -> dict[str, int]:
    """Return findings as numbers."""
    return {what: finding.times for what, finding in getattr(outcome, name).found.items()}


class TestFiction:
    """A handful of invented records with everything that the real ones do."""

    def test_nothing_is_lost(self, fiction: Path) -> None:
        """What has a field is read, the rest is kept, and all of it comes back."""
        outcome = register.judge(register.read(fiction))

        assert plain(outcome, "lost") == {}
        assert plain(outcome, "not_built") == {}
        assert plain(outcome, "without_field") == {
            "organisatie/vlag": 1,
            "organisatie/types/type": 1,
            "deelnemendeOrganisatie/bestuursorganen/bestuursorgaan": 1,
            "deelnemendeOrganisatie/bestuursorganen/bestuursorgaan/@resourceIdentifierOWMS": 1,
        }
        assert plain(outcome, "unchecked")["rsin: fails its check"] == 1
        assert plain(outcome, "not_asked") == {"regeling/datumUitwerkingtreding": 1, "regeling/types/type": 1}
        assert plain(outcome, "respelled") == {
            "bestuursorgaan named twice, kept once": 1,
            "verdeelsleutel, decimal comma": 1,
        }

    def test_the_values(self, fiction: Path) -> None:
        """The first version, as a value."""
        first, second = register.judge(register.read(fiction)).collaborations
        veen, north = first.parties

        assert (first.word, second.word) == ("bilateral", "inter_governmental")
        assert (first.legal_form.word, second.legal_form.word) == ("arrangement_without_body", "public_body")
        assert [str(one.holder) for one in first.participants] == ["gm9901/mayor", "gm9901/council",
                                                                   "ws9902/executive_board"]  # fmt: skip
        assert [one.cost_share and str(one.cost_share) for one in first.participants] == ["16.5%", None, None]
        assert [str(one.holder) for one in second.participants] == ["gm9901/unknown", "roo-3/unknown", "roo-4/unknown"]
        assert {str(one.period.start) for one in first.participants} == {"2015-01-01"}
        assert str(north.period.end) == "2016-01-01"
        assert (str(veen.identifiers.kvk), veen.identifiers.rsin) == ("12345678", None)
        assert second.predecessor.document == first.id

    def test_the_command(self, fiction: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """It says plainly that nothing was lost, also of a file that is not packed."""
        unpacked = fiction.with_suffix("")
        unpacked.write_text(FICTION, encoding="utf-8")

        assert register.main([str(fiction)]) == 0
        assert register.main([str(unpacked), "--quick"]) == 0
        assert capsys.readouterr().out.count("NOTHING WAS LOST") == 2

    @pytest.mark.parametrize(
        ("name", "broken"),
        [
            ("_share", lambda _: None),
            ("_existence", lambda *_: register.Period()),
            ("_source_of", lambda record: register.Source(register.document_id(record["@systeemId"]))),
            ("ORGANS", register.ORGANS | {"Gemeenteraad": register.PartyOrgan.MAYOR}),
            ("identifiers_of", lambda record: attrs.evolve(IDENTIFIERS_OF(record), kvk=None)),
            ("document_id", lambda _: "roo-9"),
        ],
    )
    def test_a_loss_is_noticed(
        self, name: str, broken: object, fiction: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
    ) -> None:
        """A builder that forgets something is found out."""
        monkeypatch.setattr(register, name, broken)

        assert register.main([str(fiction)]) == 1
        assert "LOST: " in capsys.readouterr().out

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_no_doctype(self, encoding: str, tmp_path: Path) -> None:
        """A file with a DOCTYPE is refused, whatever its encoding."""
        head = f'<?xml version="1.0" encoding="{encoding}"?>'
        path = tmp_path / "bad.xml"
        path.write_bytes(f'{head}<!-- x --><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding))

        with pytest.raises(ValueError, match="DOCTYPE"):
            register.read(path)


IDENTIFIERS_OF = register.identifiers_of


@pytest.fixture(name="outcome", scope="module")
def _outcome() -> Any:
    if not REGISTER.exists():
        pytest.skip("the register is not here")
    return register.judge(register.read(REGISTER / "exportOO-dev.xml.gz"))


@pytest.fixture(name="truth", scope="module")
def _truth() -> dict[str, Any]:
    if not REGISTER.exists():
        pytest.skip("the register is not here")
    facts = json.loads((REGISTER / "ground_truth_dev.json").read_text(encoding="utf-8"))["facts"]
    return {key.partition("_")[0]: fact["value"] for key, fact in facts.items()}


def standing(outcome: Any) -> list[Collaboration]:
    """Return the collaborations that stand on the day of the ground truth."""
    return [one for one in outcome.collaborations if one.on(DAY).state is State.STANDING]


def by_party(participations: Any) -> dict[str, list[Participation]]:
    """Return participations by the party that takes part."""
    found: dict[str, list[Participation]] = {}
    for one in participations:
        found.setdefault(one.holder.party, []).append(one)
    return found


ORGANS = {
    "council": ("Gemeenteraad",),
    "executive": ("College van burgemeester en wethouders",),
    "mayor": ("Burgemeester",),
    "provincial_council": ("Provinciale staten",),
    "provincial_executive": ("Gedeputeerde staten",),
    "kings_commissioner": ("Commissaris van de koning", "Commissaris van de koningin"),
    "general_board": ("Algemeen bestuur",),
    "executive_board": ("Dagelijks bestuur",),
    "minister": ("Minister",),
}


class TestRegister:
    """The real register, where it is at hand."""

    def test_nothing_is_lost(self, outcome: Any) -> None:
        """Every version is built, and every record comes back."""
        assert plain(outcome, "lost") == {}
        assert plain(outcome, "not_built") == {}

    def test_participations_keep_nothing_aside(self, outcome: Any) -> None:
        """All that the register says of taking part has a field; of parties it is what the model does not ask for."""
        aside = {what.split("/")[0] + "/" + what.split("/")[1] for what in outcome.without_field.found}

        assert aside == {
            f"organisatie/{name}"
            for name in ("raad", "classificaties", "afkorting", "geografie", "subnaam", "relatieMetMinisterie",
                         "hoortBijGemeenschappelijkeRegeling")
        }  # fmt: skip
        assert not any("fails its check" in what for what in outcome.unchecked.found)

    def test_counts(self, outcome: Any, truth: dict[str, Any]) -> None:
        """Records in the file, and values made from them."""
        counts, records = outcome.counts, truth["gt01"]
        twice = plain(outcome, "respelled")["bestuursorgaan named twice, kept once"]

        assert counts["versions"] == counts["versions built"] == records["regeling"] == 613
        assert (
            counts["participants in the file"] == counts["parties built"] == records["deelnemendeOrganisatie"] == 4990
        )
        assert counts["organs in the file"] == records["bestuursorgaan"] == 5627
        assert counts["participations through an organ"] + twice == 5627
        assert counts["organisations"] == records["organisatie"]

    def test_forms(self, outcome: Any, truth: dict[str, Any]) -> None:
        """Legal forms, of all versions and of those in force."""
        for key, chosen in (("gt03", outcome.collaborations), ("gt04", standing(outcome))):
            words = Counter(one.legal_form.word for one in chosen)
            found = {code: words[cls.word] for code, (cls, _) in register.FORMS.items()}

            assert found | {"CC": 0, "total": len(chosen)} == truth[key]

    def test_participants_on_a_day(self, outcome: Any, truth: dict[str, Any]) -> None:
        """Kinds, municipalities, organs and numbers of those who take part on the day."""
        kinds: Counter[str] = Counter()
        municipalities: Counter[str] = Counter()
        without_organ = 0
        for one in standing(outcome):
            for id, ways in by_party(one.participants).items():
                tooi = one.party(id).tooi
                kinds[tooi.kind if tooi else "none"] += 1
                without_organ += ways[0].holder.organ_is_unknown
            municipalities.update(by_party(one.on(DAY).participants.sure).keys())
        sizes = sorted(len(one.parties) for one in standing(outcome))

        assert kinds == truth["gt13"]
        assert {code: municipalities[code] for code in truth["gt08"]} == truth["gt08"]
        assert without_organ == truth["gt15"]["participations"]
        assert (sizes[0], sizes[-1], sizes.count(2)) == tuple(
            truth["gt20"][key] for key in ("min", "max", "exactly_two")
        )

    def test_organs(self, outcome: Any, truth: dict[str, Any]) -> None:
        """Organs through which is taken part on the day; the register names some twice."""
        found = Counter(way.holder.organ for one in standing(outcome) for way in one.participants)
        said = {organ: sum(truth["gt14"][name] for name in names) for organ, names in ORGANS.items()}

        assert found.pop("unknown") == truth["gt15"]["participations"]
        assert found.keys() == said.keys()
        assert all(said[organ] - 27 <= found[organ] <= said[organ] for organ in said)

    def test_joining_dates(self, outcome: Any, truth: dict[str, Any]) -> None:
        """Joined before, on and after the start of the version."""
        found: Counter[str] = Counter()
        for one in outcome.collaborations:
            for ways in by_party(one.participants).values():
                joined, start = ways[0].period.start.day, one.start.day
                found["before" if joined < start else "on" if joined == start else "after"] += 1

        assert found == {key: truth["gt17"][key] for key in ("before", "on", "after")}

"""Words about the voice of those who are affected: residents and clients."""

from __future__ import annotations

from samenwerking.language import Text
from samenwerking.model.organs import OrganKind
from samenwerking.model.parties import CitizensInitiative
from samenwerking.rules.words.posts import PostWords
from samenwerking.values.truth import Truth, any_of, known


class VoiceWords(PostWords):
    """Words about a voice for residents and clients."""

    @property
    def residents_have_a_voice(self) -> Truth:
        """Whether residents or clients have an advisory council, or a seat through a citizens' initiative."""
        found = []
        for there in self._then.organs.all:
            is_council = self._is_of_kind(there, (OrganKind.ADVISORY_COUNCIL,))
            found.append(there.present & is_council & known(True, self._fact(there.path, _ADVISORY)))
            board = self._board(there)
            for member in board.members:
                party = None if member.party is None else self._party(member.party)
                is_theirs = self.comes_from(member, "") if party is None else self.is_a(party, CitizensInitiative)
                found.append(there.present & member.present & is_theirs)
            found.append(there.present & board.more)
        found += [
            one.present & self.is_a(one.about.party, CitizensInitiative)
            for one in self.partners().items
            if isinstance(one.about.party, CitizensInitiative)
        ]
        return any_of([*found, self._other_organs(_WHICH_COUNCIL)])


_ADVISORY = Text("adviesraad van inwoners of cliënten", "advisory council of residents or clients")
_WHICH_COUNCIL = Text(
    "of inwoners of cliënten een orgaan of zetel hebben", "whether residents or clients have an organ or seat"
)

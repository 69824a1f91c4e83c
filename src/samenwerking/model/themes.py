"""Subjects, as codes of a list or as tags of one's own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar, Final, Self, TypeAlias, final

import attrs

from samenwerking.errors import InvalidError, Problem, nearest, shown
from samenwerking.language import Language, Text, same
from samenwerking.model.theme_lists import SUBJECT_LISTS, Subject, SubjectList
from samenwerking.schema.convert import attempt, each
from samenwerking.schema.explain import wrong_text

OWN: Final = "own"
"""The scheme of tags of one's own."""

_SCHEME: Final = re.compile(r"[a-z][a-z0-9-]*")
_LONGEST: Final = 200
_KEYS: Final = frozenset({"scheme", "code", "label"})


@final
@attrs.frozen(repr=False)
class ThemeCode:
    """
    A subject as a code of a list, or as a tag of one's own (*themacode*).

    Of three lists the subjects are known: ``top`` (the themes of official publications, TOOI), ``iv3`` (the headings
    and *taakvelden* of municipal budgets) and ``sdg`` (the Sustainable Development Goals). Codes of other lists are
    kept as they are; ``own`` is no list, but a tag.

    Args:
        scheme: The list.

        code: The code in that list, or its label in either language, by which it is looked up; the tag itself.

        label: What people call a subject of a list that is not known here.

    Raises:
        InvalidError: If one of the known lists has no such subject, or a part is empty or of more than 200 characters.

    Example:
        >>> ThemeCode("sdg", "11").text("en"), ThemeCode.parse("sdg/11").uri
        ('Sustainable cities and communities', 'http://metadata.un.org/sdg/11')
        >>> ThemeCode.parse("smart city")
        ThemeCode('own', 'smart city')
    """

    labels: ClassVar[Text] = Text("een themacode", "a theme code")
    hint: ClassVar[Text | None] = Text(
        "Geef een tekst, zoals 'smart city' of 'top/verkeer', of ThemeCode(...).",
        "Give a text, such as 'smart city' or 'top/verkeer', or ThemeCode(...).",
    )

    scheme: str
    code: str
    label: str | None = attrs.field(default=None, eq=False)

    def __attrs_post_init__(self) -> None:
        problems = [
            attrs.evolve(problem, path=(name,))
            for name in ("scheme", "code", "label")
            if (name, value := getattr(self, name)) != ("label", None) and (problem := _wrong(value)) is not None
        ]
        if not problems and not _SCHEME.fullmatch(self.scheme):
            problems = [Problem(("scheme",), same(f"'{self.scheme}'"), _A_SCHEME, _WRITE)]
        if problems:
            raise InvalidError("ThemeCode", problems)
        if (known := SUBJECT_LISTS.get(self.scheme)) is not None:
            if self.label is not None:
                raise InvalidError("ThemeCode", [Problem(("label",), same(f"'{self.label}'"), _NO_LABEL, _LEAVE_OUT)])
            object.__setattr__(self, "code", _subject(known, self.code).code)

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a subject from *text*.

        Args:
            text: A tag such as ``smart city``, or ``top/verkeer``: a list, and a code or label in it.

        Raises:
            InvalidError: If the text is none.
        """
        if (problem := _wrong(text)) is not None:
            raise InvalidError("ThemeCode", [problem])
        scheme, slash, code = text.partition("/")
        return cls(scheme, code) if slash and code and _SCHEME.fullmatch(scheme) else cls(OWN, text)

    @classmethod
    def of(cls, value: ThemeCode | str) -> ThemeCode:
        """Return *value* as a theme code; a text is read."""
        return value if isinstance(value, ThemeCode) else cls.parse(value)

    @classmethod
    def from_plain(cls, plain: object) -> Self:
        """Read a subject from a file: a text, or a mapping where it has a label."""
        if type(plain) is dict and {"scheme", "code"} <= set(plain) <= _KEYS:
            return cls(**plain)
        return cls.parse(plain)  # type: ignore[arg-type]

    def to_plain(self) -> object:
        """Return what a file holds."""
        if self.label is not None:
            return {"scheme": self.scheme, "code": self.code, "label": self.label}
        return str(self)

    @property
    def uri(self) -> str | None:
        """Where its list has it on the web, if it does."""
        known = SUBJECT_LISTS.get(self.scheme)
        return None if known is None or known.uri is None else known.uri + self.code

    @property
    def broader(self) -> ThemeCode | None:
        """The main theme or heading that it is under."""
        known = SUBJECT_LISTS.get(self.scheme)
        parent = None if known is None else known.subjects[self.code].parent
        return None if parent is None else ThemeCode(self.scheme, parent)

    def text(self, language: Language | None = None) -> str:
        """Return what people call it."""
        known = SUBJECT_LISTS.get(self.scheme)
        return (self.label or self.code) if known is None else known.subjects[self.code].label.get(language)

    def __str__(self) -> str:
        if self.scheme == OWN:
            scheme, slash, code = self.code.partition("/")
            return f"{OWN}/{self.code}" if slash and code and _SCHEME.fullmatch(scheme) else self.code
        known = SUBJECT_LISTS.get(self.scheme)
        return f"{self.scheme}/{self.code if known is None else _called(known, known.subjects[self.code])}"

    def __repr__(self) -> str:
        label = "" if self.label is None else f", label={self.label!r}"
        return f"ThemeCode({self.scheme!r}, {self.code!r}{label})"


ThemeInput: TypeAlias = ThemeCode | str
"""What is accepted where a theme code is meant: one, or its text."""


def to_theme_codes(value: Sequence[ThemeInput]) -> tuple[ThemeCode, ...]:
    """Return an open list of theme codes; a text is read."""
    return each(value, lambda one: attempt(ThemeCode.of, one))  # type: ignore[no-any-return]


def theme_named(text: str) -> ThemeCode:
    """
    Return the subject that people mean by *text*: of the TOP list where it has one of that name, else a tag.

    Example:
        >>> theme_named("smart city")
        ThemeCode('own', 'smart city')
    """
    found = _by_label(SUBJECT_LISTS["top"]).get(folded(text), ())
    return ThemeCode("top", found[0].code) if found else ThemeCode.parse(text)


def _subject(known: SubjectList, text: str) -> Subject:
    """Return the subject of a list by its code, its address or its label."""
    code = text.removeprefix(known.uri) if known.uri else text
    if code in known.subjects:
        return known.subjects[code]
    found = _by_label(known).get(folded(text), ())
    if len(found) == 1:
        return found[0]
    words = [_called(known, one) for one in found]
    near = nearest(folded(text), _by_label(known)) if not found else None
    remedy = _CODES.format(codes=", ".join(words)) if words else _LOOK
    # as it is written where it stands alone, since without its list it would be a tag
    nearest_word = None if near is None else f"{known.word}/{_called(known, _by_label(known)[near][0])}"
    found_text = same(f"'{known.word}/{text}'")
    raise InvalidError("ThemeCode", [Problem((), found_text, _IN_LIST.format(of=known.label), remedy, nearest_word)])


_LABELS: dict[str, dict[str, tuple[Subject, ...]]] = {}


def _by_label(known: SubjectList) -> dict[str, tuple[Subject, ...]]:
    """Return the subjects of a list by their labels; a main theme comes before what is called as it is."""
    if known.word not in _LABELS:
        labels: dict[str, tuple[Subject, ...]] = {}
        for subject in sorted(known.subjects.values(), key=lambda one: one.parent is not None):
            for label in dict.fromkeys(map(folded, subject.label)):
                labels[label] = (*labels.get(label, ()), subject)
        _LABELS[known.word] = labels
    return _LABELS[known.word]


def _called(known: SubjectList, subject: Subject) -> str:
    """Return how documents call a subject: by its Dutch label, where that is its alone."""
    label = subject.label.nl
    alone = _by_label(known)[folded(label)] == (subject,) and label not in known.subjects
    return label if alone else subject.code


def folded(text: str) -> str:
    """Return a name as it is compared: capitals and spaces do not count."""
    return " ".join(text.casefold().split())


def _wrong(value: object) -> Problem | None:
    if not isinstance(value, str):
        return Problem((), same(shown(value, 80)), _A_TEXT, _WRITE)
    if (problem := wrong_text(value)) is not None:
        return problem
    return Problem((), same(f"'{value[:60]}…'"), _A_TEXT, _WRITE) if len(value) > _LONGEST else None


_A_TEXT = Text("een thema van hoogstens 200 tekens", "a theme of at most 200 characters")
_A_SCHEME = Text("een lijst, zoals top, iv3 of sdg", "a list, such as top, iv3 or sdg")
_WRITE = Text(
    "Schrijf een thema zoals 'smart city' of 'top/verkeer'.", "Write a theme such as 'smart city' or 'top/verkeer'."
)
_IN_LIST = Text("een thema van de lijst {of}", "a theme of the list {of}")
_LOOK = Text(
    "Zoek het op in die lijst, of schrijf een eigen thema zoals 'smart city'.",
    "Look it up in that list, or write a theme of your own such as 'smart city'.",
)
_CODES = Text(
    "Er zijn er meer die zo heten; schrijf de code: {codes}.", "Several are called so; write the code: {codes}."
)
_NO_LABEL = Text("geen label: deze lijst heeft ze zelf", "no label: this list has its own")
_LEAVE_OUT = Text("Laat het weg.", "Leave it out.")

"""Functions whose answers are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


def remembered(function: Function) -> Function:
    """Keep each answer of *function*, and its signature, which `functools.cache` loses."""
    return cache(function)  # type: ignore[return-value]

"""
Frames: owner, basis, source and status beside each row of a dataframe, worked out by the frame's own engine.

A frame in memory is *gathered*: its keys become integer codes, each combination that occurs is asked once, and the answers are taken by code.
A lazy frame is *joined*: no value is known before the query runs, so a look-up table of every name is built from the model and joined to it.
Both give what `owner` and `ruling` give. That table can also be written to files, for engines that are not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from .._default import MODEL
from ..exceptions import InputError
from ._gather import GATHERERS, gather, gather_partitions
from ._join import JOINERS, join
from ._question import ANSWER, FRAME, asked, check_columns
from ._rows import numbered
from ._table import answer_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .._ids import ConcernId
    from .._model import Model
    from .._registry import Control, Topic
    from .._types import Concern, Value

__all__ = ["annotate", "answer_table"]

T = TypeVar("T")


def annotate(  # noqa: PLR0913 (what is asked, where it stands, what to call the answers)
    frame: T,
    /,
    *,
    concern: ConcernId | str | Concern | Topic | Control,
    service: str = "",
    resource_type: str = "",
    circumstances: Mapping[str, Value | Iterable[Value]] | None = None,
    suffix: str = "",
    row_id: str = "",
    model: Model = MODEL,
) -> T:
    """
    Add who must act to each row of a dataframe, with basis, source and status.

    The frame's own engine does the work: a pandas, Polars or PyArrow frame comes back with its order and index, and a lazy one
    (Polars, DuckDB, Dask, Ibis, PySpark) stays lazy. No row is dropped or doubled.

    A text for `concern` or for a circumstance is the name of a column if the frame has one so called, and otherwise the concern or
    the value itself, the same for every row; where it could be both, it is refused. A concern given as an object is never a column.

    The new columns are `owner`, `basis`, `source` (the address of the first page that decided) and `status`:
    `answered`; `undetermined` (owner says so too: a circumstance is missing, or nothing is known); `unknown` (`owner` would raise: the
    name, concern or value means nothing or several things, or does not go with the service); `null` (name or concern is missing).
    Frames in memory get them as categories, which take a tenth of the memory of strings; DuckDB relations get enums.

    Args:
        frame: the frame.
        concern: a column with ids of concerns or topics, or the one concern, topic or control that is asked about.
        service: the column with names of services: whatever `owner` understands, ARNs too, but for resource types.
        resource_type: the column with resource types of CloudFormation, Terraform or Security Hub; instead of `service`.
        circumstances: for each circumstance a column, or what holds everywhere. A missing value in a column says nothing.
        suffix: what to add to the names of the new columns, where the frame has such columns already.
        row_id: the name of a further new column with numbers that grow in the order of reading, for a lazy frame keeps no order.
        model: the model that answers.

    Returns:
        A frame of the same kind with the new columns behind the old ones.

    Raises:
        InputError: when this is no frame of these engines, a new name is taken, or a text could be a column and a value.
        UnknownEntryError: when the frame has no such column.
        UnknownConcernError: when there is neither such a column nor such a concern.
        UnknownCircumstanceError: when no service asks for such a circumstance.
        UnknownValueError: when there is neither such a column nor such a value.

    Examples:
        >>> import polars as pl
        >>> from shared_responsibility import annotate
        >>> stock = pl.DataFrame({"used": ["ec2", "Amazon RDS", "ec3", None]})
        >>> annotate(stock, service="used", concern="guest-os-patching").select("owner", "status").rows()
        [('customer', 'answered'), ('aws', 'answered'), (None, 'unknown'), (None, 'null')]
    """
    if bool(service) == bool(resource_type):
        raise InputError(FRAME, "name one column of names: either service= or resource_type=")
    engine, schema = _seen(frame)
    name = service or resource_type
    check_columns(schema, name, [*(f"{each}{suffix}" for each in ANSWER), row_id])
    question = asked(model, schema, name, concern, circumstances or {}, resources=bool(resource_type), suffix=suffix)
    native: Any = numbered(frame, row_id, engine) if row_id else frame
    if engine == "dask":
        return cast("T", gather_partitions(native, question))
    return cast("T", gather(native, question) if engine in GATHERERS else join(native, question, schema, engine))


def _seen(frame: object) -> tuple[str, dict[str, Any]]:
    """Name the engine of a frame, and give its columns with their types."""
    import narwhals as nw  # noqa: PLC0415 (only frames need it)

    kind = type(frame)
    if kind.__module__.startswith("dask.") and kind.__name__ == "DataFrame":  # narwhals leaves Dask to others
        return "dask", dict(cast("Any", frame).dtypes)
    try:
        wrapped: Any = nw.from_native(cast("Any", frame))
        schema = dict(wrapped.collect_schema())
    except (TypeError, nw.exceptions.NarwhalsError) as error:
        raise InputError(FRAME, f"it cannot be annotated: {error}") from error
    lazy = "lazy " if isinstance(wrapped, nw.LazyFrame) else ""
    engine = f"{lazy}{wrapped.implementation.value}"
    if engine not in GATHERERS and engine not in JOINERS:
        raise InputError(FRAME, f"{engine} frames are not known here: join the rows of answer_table to it")
    return engine, schema

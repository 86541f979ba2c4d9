"""`annotate`: the answers of `owner` beside each row, the same in every engine."""

from __future__ import annotations

import csv
import json
import pickle
import runpy
from itertools import cycle, islice, product

import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from engines import HEAVY, LIGHT, made, read

import shared_responsibility as srm
from shared_responsibility import annotate
from shared_responsibility.frames import answer_table
from shared_responsibility.frames._gather import GATHERERS
from shared_responsibility.frames._spellings import spellings

ENGINES = [*LIGHT, *(pytest.param(engine, marks=pytest.mark.frames) for engine in HEAVY)]
EAGER = ("pandas", "polars", "pyarrow")
PATCHING = "guest-os-patching"
NEW = ("owner", "basis", "source", "status")
NOTHING = (None, None, None)


def expected(name, concern, **circumstances):
    """Say what should stand beside a row, by the model itself."""
    if name is None or concern is None:
        return (*NOTHING, "null")
    said = {key: value for key, value in circumstances.items() if value is not None}
    try:
        ruling = srm.ruling(name, concern, **said)
    except srm.SharedResponsibilityError:
        return (*NOTHING, "unknown")
    status = "undetermined" if ruling.owner is srm.Owner.UNDETERMINED else "answered"
    source = ruling.sources[0].url if ruling.sources else None
    return (str(ruling.owner), str(ruling.basis), source, status)


@pytest.fixture
def no_suggestions(monkeypatch):
    """Look for no near names: thousands of unknown ones would take minutes."""
    monkeypatch.setattr("shared_responsibility._names.nearest", lambda *_: ())


def answers(frame, suffix=""):
    """Read the new columns, in the order of a column `n` where there is one."""
    table = read(frame)
    if "n" in table.column_names:
        table = table.sort_by("n")
    columns = [table.column(f"{name}{suffix}").to_pylist() for name in NEW]
    return list(zip(*columns, strict=True))


def stock(**columns):
    """Make an Arrow table of these columns, and of a column with the number of each row."""
    length = len(next(iter(columns.values())))
    return pa.table({"n": list(range(length)), **columns})


# -- the same answers as `owner` ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_suggestions")
@pytest.mark.parametrize("engine", ENGINES)
def test_every_name_of_a_service_is_answered_as_by_owner(engine):
    """Whatever `owner` calls a service, a frame may; names that mean nothing or several things are unknown, missing ones null."""
    known = spellings(srm.MODEL, resources=False).written
    names = [name for name in known if "::" not in name and not name.startswith(("aws_", "arn:"))]
    written = [*names, *map(str.upper, names), *(f" {name.replace(' ', '-')} " for name in names), None, "ec3", ""]
    frame = made(engine, stock(used=written))
    assert answers(annotate(frame, service="used", concern=PATCHING)) == [expected(each, PATCHING) for each in written]


@pytest.mark.usefixtures("no_suggestions")
@pytest.mark.parametrize("engine", ENGINES)
def test_every_resource_type_is_answered_as_by_owner(engine):
    """Types of CloudFormation, Terraform and Security Hub are understood by what they begin with, as `owner` does."""
    known = spellings(srm.MODEL, resources=True)
    types = [
        *known.written,
        *(f"{name}::Thing" if "::" in name else f"{name}thing" for name in known.loose),
        *(f"{name}::Thing::MODULE" for name in known.loose if "::" in name),
        *("aws_vpc_thing", "aws_nothing", "AWS::Nothing::Thing", "AWS", "google_thing", "Thing::", "a::b\nc"),
        *("AWS::ECS::Service\nx", "aws_ecs_service\nx", None),
    ]
    typed = [each for each in types if each is None or "::" in each or each.startswith(("aws_", "Aws"))]
    frame = made(engine, stock(kind=typed))
    wanted = [expected(each, PATCHING) for each in typed]
    assert answers(annotate(frame, resource_type="kind", concern=PATCHING)) == wanted


@pytest.mark.parametrize("engine", ENGINES)
def test_names_and_resource_types_are_kept_apart(engine):
    """A type in a column of services is unknown, and so is a name in a column of types."""
    frame = made(
        engine,
        stock(used=["AWS::S3::Bucket", "aws_s3_bucket", "aws_backup"], kind=["s3", "arn:aws:s3:::records", "Arn"]),
    )
    assert {row[3] for row in answers(annotate(frame, service="used", concern=PATCHING))} == {"unknown"}
    assert {row[3] for row in answers(annotate(frame, resource_type="kind", concern=PATCHING))} == {"unknown"}


@pytest.mark.usefixtures("no_suggestions")
@pytest.mark.parametrize("engine", ENGINES)
def test_every_arn_is_answered_as_by_owner(engine):
    """ARNs stand for their service; a kind of resource that several services have, a place that is none and half an ARN are unknown."""
    index = srm.MODEL.names().index
    of_all = [f"arn:aws:{prefix}:eu-west-1:123456789012:thing/a:b" for prefix in index["iam"]]
    kinds = [kind.replace(":", ":eu-west-1:123456789012:") for kind in index["arn"]]
    of_kinds = [f"arn:aws:{kind}{rest}" for kind in kinds for rest in (":name", "/name", "", "-pg:name", "\n:name")]
    places = [
        "aws:",
        "aws:eu-west-1",
        "aws:cn-north-1",
        "aws-cn:cn-north-1",
        "aws-cn:eu-west-1",
        "aws-us-gov:us-gov-west-1",
    ]
    places += ["aws-us-gov:us-east-1", "aws:us-gov-west-1", "aws-iso-b:us-isob-east-1", "aws:us-east", "aws:EU-WEST-1"]
    places += ["aws-cn:", "nowhere:", "nowhere:eu-west-1", ":eu-west-1", "aws:x\n", "aws-eusc:eusc-de-east-1"]
    partitions = [tuple(each.split(":")) for each in places]
    of_places = [f"arn:{partition}:ec2:{region}:1:instance/i-1" for partition, region in partitions]
    broken = [
        "arn:",
        "arn:aws:s3",
        "arn:aws:s3::",
        "arn:aws:s3:::",
        "arn:aws::::x",
        "ARN:aws:s3:::x",
        " arn:aws:s3:::x",
    ]
    long = [f"arn:aws:s3:::{'x' * 1500}\ny", "arn:aws:nobody:::x"]
    arns = [*of_all, *of_kinds, *of_places, *broken, *long, None]
    frame = made(engine, stock(used=arns))
    assert answers(annotate(frame, service="used", concern=PATCHING)) == [expected(each, PATCHING) for each in arns]


@pytest.mark.parametrize("engine", ENGINES)
def test_concerns_and_circumstances_can_stand_in_columns(engine):
    """Each row has its own concern and its own circumstances; a missing one says nothing, a wrong one makes the row unknown."""
    names = ["ecs", "EKS Auto Mode", "rds", "s3", None, "ec3"]
    concerns = [PATCHING, "data-protection", "nothing-of-the-kind", None]
    launches = ["fargate", "ec2", "nonsense", "true", None]
    flags = [True, False, None]
    rows = list(product(names, concerns, launches, flags))
    columns = dict(zip(("used", "about", "launch", "minor"), map(list, zip(*rows, strict=True)), strict=True))
    asked = {"launch_type": "launch", "auto_minor_version_upgrade": "minor"}
    frame = made(engine, stock(**columns))
    wanted = [
        expected(name, concern, launch_type=launch, auto_minor_version_upgrade=flag)
        for name, concern, launch, flag in rows
    ]
    assert answers(annotate(frame, service="used", concern="about", circumstances=asked)) == wanted


@pytest.mark.parametrize("engine", ENGINES)
def test_circumstances_can_hold_everywhere(engine):
    """A constant is said of each row, a collection of values as by `owner`; where a service does not ask for it, the row is unknown."""
    names = ["ecs", "s3", "Amazon ECS", None]
    frame = made(engine, stock(used=names))
    for said in ("fargate", ("ec2", "fargate")):
        found = answers(annotate(frame, service="used", concern=PATCHING, circumstances={"launch_type": said}))
        assert found == [expected(name, PATCHING, launch_type=said) for name in names]


@pytest.mark.parametrize("engine", ENGINES)
def test_an_organisations_view_is_answered(engine):
    """The model that is given answers: its overlays, and the services that they bring."""
    ours = srm.Service(id="payroll", name="Payroll", names=("Wages",), cloudformation=("Acme::Payroll::",))
    fact = srm.Fact(concern=PATCHING, owner=srm.Owner.CUSTOMER, because="We run it.")
    overlay = srm.Overlay(
        id="acme", reason="ours", services=(ours,), entries=(srm.Entry(service="payroll", fact=fact),)
    )
    model = srm.MODEL.extend(overlay)
    frame = made(engine, stock(used=["wages", "Payroll"], kind=["Acme::Payroll::Run", "AWS::EC2::Instance"]))
    by_name = annotate(frame, service="used", concern=PATCHING, model=model)
    by_type = annotate(frame, resource_type="kind", concern=PATCHING, model=model)
    assert [row[:2] for row in answers(by_name)] == [("customer", "overlay")] * 2
    assert [row[:2] for row in answers(by_type)] == [("customer", "overlay"), ("customer", "stated")]


@pytest.mark.parametrize("engine", ENGINES)
def test_an_empty_frame_stays_empty(engine):
    """No row gives no answer, and the new columns are there."""
    empty = pa.table({"used": pa.array([], pa.string()), "about": pa.array([], pa.string())})
    for concern in (PATCHING, "about"):
        result = read(annotate(made(engine, empty), service="used", concern=concern))
        assert result.column_names == ["used", "about", *NEW]
        assert result.num_rows == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_a_column_without_values_is_null(engine):
    """A column of nothing but missing values is no error: every row is null."""
    nothing = pa.table({"n": [0, 1], "used": pa.array([None, None], pa.string())})
    assert answers(annotate(made(engine, nothing), service="used", concern=PATCHING)) == [(*NOTHING, "null")] * 2


# -- the frame around the answers -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_the_rest_of_the_frame_stays(engine):
    """The kind of frame, its columns and its rows are the same, the new columns stand behind them."""
    table = stock(used=["ec2", "ec2", None, "ec3"], cost=["1", "2", "3", None])
    frame = made(engine, table)
    result = annotate(frame, service="used", concern=PATCHING)
    assert type(result) is type(frame)
    again = read(result)
    assert again.column_names == [*table.column_names, *NEW]
    assert again.sort_by("n").select(table.column_names) == read(frame).sort_by("n")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_suffix_keeps_new_columns_apart(engine):
    """A frame can be annotated twice, with another suffix; without one the taken name is refused."""
    frame = made(engine, stock(used=["ec2", "rds"]))
    once = annotate(frame, service="used", concern=PATCHING)
    with pytest.raises(srm.InputError, match="'owner' already"):
        annotate(once, service="used", concern=PATCHING)
    twice = annotate(once, service="used", concern="facility-physical-security", suffix="_of_place")
    assert [row[0] for row in answers(twice)] == ["customer", "aws"]
    assert [row[0] for row in answers(twice, "_of_place")] == ["aws", "aws"]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_row_id_gives_the_order_back(engine):
    """Sorting by the row id gives the rows in the order in which they were read."""
    names = list(islice(cycle(["ec2", "rds", None, "s3"]), 50))
    frame = made(engine, pa.table({"used": names}))
    result = read(annotate(frame, service="used", concern=PATCHING, row_id="n"))
    assert result.column_names == ["used", "n", *NEW]
    numbers = result.column("n").to_pylist()
    assert len(set(numbers)) == len(names)
    assert result.sort_by("n").column("used").to_pylist() == names
    assert engine == "pyspark" or sorted(numbers) == list(range(len(names)))


def test_pandas_keeps_order_and_index():
    """Eager frames lose neither; Dask does not either."""
    frame = pd.DataFrame({"used": ["rds", None, "ec2", "ec2"]}, index=pd.Index([7, 7, 3, 1], name="row"))
    result = annotate(frame, service="used", concern=PATCHING)
    assert result.index.equals(frame.index)
    assert result.index.name == "row"
    assert list(result["used"][:1]) == ["rds"]
    assert list(frame.columns) == ["used"]
    assert str(result["owner"].dtype) == "category"
    assert list(result["owner"] == "customer") == [False, False, True, True]


@pytest.mark.frames
def test_dask_keeps_order_and_index_and_runs_nothing():
    """Each partition is annotated where it is, when the frame is computed; what is sent to workers can be pickled."""
    import cloudpickle
    import dask.dataframe as dd
    from dask.base import tokenize

    frame = pd.DataFrame({"used": ["rds", None, "ec2", "ec2"]}, index=[7, 8, 9, 12])
    result = annotate(dd.from_pandas(frame, npartitions=2), service="used", concern=PATCHING)
    assert result.npartitions == 2
    assert tokenize(result) == tokenize(result)
    computed = result.compute()
    assert list(computed.index) == [7, 8, 9, 12]
    assert (computed.dtypes == result.dtypes).all()
    again = pickle.loads(cloudpickle.dumps(result))  # noqa: S301 (written a line above)
    assert list(again.compute()["status"]) == ["answered", "null", "answered", "answered"]


@pytest.mark.parametrize("kind", ["categorical", "large", "view"])
@pytest.mark.parametrize("engine", ["pandas", "polars", "pyarrow", "lazy-polars"])
def test_keys_may_be_of_any_text_type(engine, kind):
    """Categories, large strings and views match as plain strings do."""
    names = ["ec2", None, "rds", "ec3", "ec2"]
    texts = pa.array(names, pa.string())
    types = {
        "categorical": pa.dictionary(pa.int32(), pa.string()),
        "large": pa.large_string(),
        "view": pa.string_view(),
    }
    column = (
        texts.cast(pa.large_string()).cast(pa.string()).dictionary_encode()
        if kind == "categorical"
        else texts.cast(types[kind])
    )
    frame = made(engine, pa.table({"n": list(range(5)), "used": column}))
    assert answers(annotate(frame, service="used", concern=PATCHING)) == [expected(name, PATCHING) for name in names]


def test_categories_that_other_frames_share_are_not_asked_about():
    """Polars numbers the categories of all frames together: a short frame may hold high numbers."""
    others = pl.Series([f"other {number}" for number in range(100)], dtype=pl.Categorical())
    frame = pl.DataFrame({"used": pl.Series(["ec2", None, "rds"], dtype=pl.Categorical())})
    result = annotate(frame, service="used", concern=PATCHING)
    assert result.get_column("status").to_list() == ["answered", "null", "answered"]
    assert len(others.unique()) == 100


def test_keys_may_be_polars_enums():
    """An Enum is a text too, in memory and lazily."""
    frame = pl.DataFrame({"used": pl.Series(["ec2", None, "rds"], dtype=pl.Enum(["ec2", "rds", "s3"]))})
    for each in (frame, frame.lazy()):
        result = annotate(each, service="used", concern=PATCHING, row_id="n").lazy().collect()
        assert result.sort("n").get_column("status").to_list() == ["answered", "null", "answered"]


def test_keys_that_are_no_text_are_unknown():
    """A number is not guessed to be a name."""
    for frame in (pd.DataFrame({"used": [1, 2]}), pl.DataFrame({"used": [1, 2]}), pl.LazyFrame({"used": [1, 2]})):
        result = nw.from_native(annotate(frame, service="used", concern=PATCHING)).lazy().collect()
        assert result.get_column("status").to_list() == ["unknown", "unknown"]


def test_lazy_frames_stay_lazy():
    """Nothing of a lazy frame is read before somebody asks for it."""

    def fail(_):
        message = "it was read"
        raise AssertionError(message)

    frame = pl.LazyFrame({"used": ["ec2"]}).map_batches(fail, schema={"used": pl.String})
    assert isinstance(annotate(frame, service="used", concern=PATCHING), pl.LazyFrame)


def test_a_relation_of_somebodys_own_connection_is_joined_there():
    """DuckDB joins within one connection only; nothing is left behind in it."""
    import duckdb

    own = duckdb.connect()
    own.execute("create table stock as select 'ec2' as used")
    result = annotate(own.table("stock"), service="used", concern=PATCHING)
    assert result.fetchall()[0][1] == "customer"
    assert own.sql("select table_name from duckdb_tables()").fetchall() == [("stock",)]


# -- what is refused ------------------------------------------------------------------------------------------------------

USED = pl.DataFrame({"used": ["ec2"], PATCHING: ["ec2"], "fargate": ["ec2"]})


@pytest.mark.parametrize(
    ("asked", "error", "words"),
    [
        ({"concern": PATCHING}, srm.InputError, "either service= or resource_type="),
        ({"concern": "x", "service": "used", "resource_type": "used"}, srm.InputError, "either service="),
        ({"concern": "x", "service": "usd"}, srm.UnknownEntryError, "unknown column 'usd': did you mean used"),
        ({"concern": "nobody", "service": "used"}, srm.UnknownConcernError, "'nobody'"),
        ({"concern": PATCHING, "service": "used"}, srm.InputError, "is a column and a concern"),
        ({"service": "used", "row_id": "used"}, srm.InputError, "'used' already"),
        ({"service": "used", "circumstances": {"launch": "x"}}, srm.UnknownCircumstanceError, "launch_type"),
        ({"service": "used", "circumstances": {"launch_type": "fargat"}}, srm.UnknownValueError, "fargate"),
        ({"service": "used", "circumstances": {"launch_type": ["ec2", "x"]}}, srm.UnknownValueError, "'x'"),
        ({"service": "used", "circumstances": {"launch_type": True}}, srm.UnknownValueError, "True"),
        ({"service": "used", "circumstances": {"launch_type": "fargate"}}, srm.InputError, "a column and a value"),
        ({"service": "used", "circumstances": {"region": "x"}}, srm.InputError, "region binds parties"),
    ],
)
def test_what_no_row_could_answer_is_refused(asked, error, words):
    """A misspelt column, concern, circumstance or value is one error at once, not a frame of unknowns."""
    with pytest.raises(error, match=words):
        annotate(USED, **{"concern": "facility-physical-security", **asked})


def test_a_concern_given_as_an_object_is_no_column():
    """An object says what is meant where a text could be both."""
    result = annotate(USED, service="used", concern=srm.concern(PATCHING))
    assert result.get_column("owner").to_list() == ["customer"]


def test_a_constant_control_can_be_asked_about():
    """Topics and controls are asked about as by `owner`."""
    for concern in ("data-protection", next(iter(srm.MODEL.controls))):
        result = annotate(USED, service="used", concern=concern)
        assert result.get_column("owner").to_list() == [str(srm.owner("ec2", concern))]


@pytest.mark.parametrize(
    "thing", [None, [1], "ec2", pl.Series(["ec2"]), pd.DataFrame([["ec2", "s3"]], columns=["a", "a"])]
)
def test_what_is_no_frame_is_refused(thing):
    """Lists, series and frames whose columns have the same name are refused."""
    with pytest.raises(srm.InputError, match="cannot be annotated"):
        annotate(thing, service="a", concern=PATCHING)


def test_frames_of_other_engines_are_refused(monkeypatch):
    """An engine that was never tried is named, with the way out."""
    monkeypatch.delitem(GATHERERS, "polars")
    with pytest.raises(srm.InputError, match="polars frames are not known here"):
        annotate(USED, service="used", concern="facility-physical-security")


# -- the table for other engines ------------------------------------------------------------------------------------------


def test_the_table_holds_what_annotate_answers():
    """Each row of the table says what `owner` says of its name, for each value of the circumstance."""
    rows = list(answer_table([PATCHING], ["launch_type"]))
    assert {row["match"] for row in rows} == {"name", "type", "beginning"}
    for row in rows:
        launch = row["launch_type"] or None
        owner, basis, source, status = expected(row["name"], PATCHING, launch_type=launch)
        assert (row["owner"], row["basis"], row["source"] or None, row["status"]) == (owner, basis, source, status)
    assert len({(row["match"], row["name"], row["launch_type"]) for row in rows}) == len(rows)


def test_the_table_holds_every_concern_unless_asked_for_some():
    """Without concerns named, every concern is in it."""
    seen = {}
    for row in answer_table():
        seen.setdefault(row["concern"], row)
    assert set(seen) == set(srm.MODEL.concerns)


def test_the_table_refuses_unknown_circumstances():
    """A circumstance that no service asks for would be an empty column."""
    with pytest.raises(srm.UnknownCircumstanceError):
        next(answer_table([PATCHING], ["launch"]))


def test_the_files_of_the_table_are_alike_and_the_same_each_time(root, tmp_path):
    """CSV, JSON and Parquet hold the same rows, and a second run writes the same bytes."""
    write = runpy.run_path(str(root / "scripts" / "answers.py"))["main"]
    for folder in ("one", "two"):
        write([str(tmp_path / folder), "--concern", PATCHING, "--circumstance", "launch_type"])
    names = ("answers.csv", "answers.json", "answers.parquet")
    assert all((tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes() for name in names)
    rows = list(answer_table([PATCHING], ["launch_type"]))
    assert json.loads((tmp_path / "one" / "answers.json").read_text(encoding="utf-8")) == rows
    assert pq.read_table(tmp_path / "one" / "answers.parquet").to_pylist() == rows
    with (tmp_path / "one" / "answers.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == rows


# -- at size ----------------------------------------------------------------------------------------------------------------


@pytest.mark.frames
def test_a_million_rows_are_answered_alike_by_every_engine():
    """The answers of all engines are equal on the same million rows: services, types, concerns and circumstances mixed."""
    names = islice(cycle([*srm.MODEL.services, "Amazon EKS", "ec3", None, "Fargate", "elastic beanstalk"]), 1_000_000)
    concerns = islice(cycle([PATCHING, "data-protection", "facility-physical-security", None, "nothing"]), 1_000_000)
    launches = islice(cycle(["fargate", None, "ec2", None, None, None, "x"]), 1_000_000)
    table = stock(used=list(names), about=list(concerns), launch=list(launches))
    reference = None
    for engine in (*LIGHT, *HEAVY):
        asked = {"launch_type": "launch"}
        result = annotate(made(engine, table), service="used", concern="about", circumstances=asked)
        found = read(result).sort_by("n").select(["n", *NEW]).combine_chunks()
        reference = reference or found
        assert found.equals(reference), engine
    assert set(reference.column("status").to_pylist()) == {"answered", "undetermined", "unknown", "null"}

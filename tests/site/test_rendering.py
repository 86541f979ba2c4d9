"""The site's pages and files: pure functions, tested over the invented world and a hostile one; the built site is checked by its session."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, normpath

import jsonschema
import pytest
from attrs import evolve

from shared_responsibility import (
    GUIDE,
    MODEL,
    Certification,
    CertificationKind,
    Circumstance,
    Citation,
    Control,
    Fact,
    Guide,
    Misreading,
    Owner,
    Service,
    Source,
    Tool,
    Topic,
    Use,
    Workload,
)
from shared_responsibility.exporters import html
from shared_responsibility.exporters._picture import OWNER_WORDS, PALETTE, stack
from small_world import CONCERNS, CONTROLS, KILN, LAYERS, PAGE, TOPICS, world

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.append(str(ROOT / "scripts"))

import check_site  # noqa: E402 (a script, found by its folder)
import rendering  # noqa: E402
from rendering import addresses, api, changes, feeds, kinds, rows, words  # noqa: E402
from rendering.source_lines import lines_of  # noqa: E402
from rendering.subject import Subject  # noqa: E402

EMPTY = Guide(
    responsibilities=(),
    service_types=(),
    scenarios=(),
    tools=(),
    practices=(),
    certifications=(),
    summary=(),
    links=(),
    coarser=(),
)
MISREADING = Misreading(
    id="kiln-firing", claim="They fire it.", service="kiln", concern="firing", circumstances=(("site", "home"),), owner=Owner.CUSTOMER,
    because="At home you fire it.", sources=(PAGE,),
)  # fmt: skip
POKER = Tool(
    id="poker",
    name="Poker",
    purpose="Pokes.",
    concerns=("firing",),
    service="kiln",
    sources=(PAGE,),
    url="https://example.com/poker",
)
SEAL = Certification(
    id="seal", name="Seal", kind=CertificationKind.ATTESTATION, issuer="The guild", covers="The rent.", left_to_customer="The rest.",
    concerns=("rent",), services_in_scope="https://example.com/scope", as_of="2026-11", sources=(PAGE,),
)  # fmt: skip
LOG = (
    changes.Change("2026-11-01", "*", "*", "", "", "", "The first time."),
    changes.Change("2026-11-02", "kiln", "firing", "site=home", "aws", "customer", "A page changed."),
)


def invented(**changed):
    """Give a subject about the invented world."""
    model = changed.pop("model", None) or world(
        tools=(POKER,), certifications=(SEAL,), topics=(*TOPICS, Topic(id="patch-management", name="Patching", definition="?", concerns=("firing", "glazing")))
    )  # fmt: skip
    return Subject(**{"model": model, "guide": EMPTY, "misreadings": (MISREADING,), "changes": LOG, **changed})


@pytest.fixture(scope="module")
def subject():
    """Give the invented world."""
    return invented()


@pytest.fixture(scope="module")
def pages(subject):
    """Give its pages."""
    return rendering.pages(subject)


@pytest.fixture(scope="module")
def fragments(subject):
    """Give its fragments."""
    return rendering.fragments(subject)


# -- pages --------------------------------------------------------------------------------------------------------------


def test_every_entry_has_a_page(subject, pages):
    """Each service, concern, layer, profile, topic, tool, programme, framework and misreading has a page, and each kind an index."""
    model = subject.model
    expected = {
        addresses.page(kind, id_)
        for kind in ("services", "concerns", "layers", "profiles", "topics")
        for id_ in getattr(model, kind)
    }
    expected |= {
        addresses.page("tools", "poker"),
        addresses.page("certifications", "seal"),
        addresses.page("misreadings", "kiln-firing"),
    }
    expected |= {addresses.page("controls", control.framework) for control in CONTROLS}
    expected |= {addresses.page(kind) for kind in addresses.KINDS}
    assert expected <= set(pages)


def test_the_built_in_guide_has_pages_too():
    """Each scenario and each best practice of the guide has a page that shows its claims beside the model's answers."""
    about = Subject(model=MODEL)
    written = dict(rendering.lessons.pages(about))
    assert {addresses.page("scenarios", each.id) for each in GUIDE.scenarios} <= set(written)
    assert {addresses.page("practices", each.id) for each in GUIDE.practices} <= set(written)


def test_links_between_pages_lead_to_pages(pages):
    """Each link of a page names a page that is written."""
    missing = [
        (path, link)
        for path, text in pages.items()
        for link in re.findall(r"\]\(([^)<#:\s]+\.md)", text)
        if normpath(f"{dirname(path)}/{link}") not in pages
    ]
    assert not missing


def test_every_mark_has_a_fragment_and_every_fragment_a_mark(pages, fragments):
    """What a page asks for is there, and nothing is made in vain."""
    marks = {mark["key"] for text in pages.values() for mark in rendering.MARK.finditer(text)}
    assert marks == set(fragments)


def test_a_page_says_what_is_not_known(pages):
    """A service without facts says that nothing is known, and a retired one that it is gone."""
    cups = pages[addresses.page("services", "cups")]
    assert "Nothing is known" in cups
    assert "It is retired" in cups
    assert "Since 2020-01" in cups


def test_a_service_page_answers_who_patches(pages):
    """The search finds the question, with both sides and what it depends on."""
    text = pages[addresses.page("services", "kiln")]
    assert "## Who patches Amazon Kiln?" in text
    assert "**It depends** on `site`" in text


def test_a_service_page_says_which_pages_tell_a_circumstance():
    """Where what a value means changes with time, the page on a service cites what was read, and when."""
    handbook = Source(id="handbook", title="Handbook", url="https://example.com/")
    cited = Citation(of=handbook, title="Fuels", read="2026-10")
    kiln, *_ = KILN.asks
    model = world(services=(evolve(KILN, asks=(evolve(kiln, sources=(cited,)), *KILN.asks[1:])),))
    text = rendering.pages(invented(model=model))[addresses.page("services", "kiln")]
    told = [each for each in text.splitlines() if "The values are told by " in each]
    assert len(told) == 1
    assert "https://example.com/" in told[0]
    assert told[0].endswith("read 2026-10.")


def test_a_changed_answer_stands_on_its_page(pages):
    """A change is told on the page of its service, the first writing-down on every page."""
    assert "`firing` (site=home) was aws, is customer. A page changed." in pages[addresses.page("services", "kiln")]
    assert "No answer of this service has changed since then." in pages[addresses.page("services", "wheel")]


def test_a_service_whose_log_is_empty_says_so():
    """Without a log a page says that nothing has changed."""
    text = rendering.pages(invented(changes=()))[addresses.page("services", "wheel")]
    assert "No answer of this service has changed.\n" in text


def test_a_large_framework_has_a_page_for_each_family():
    """A framework with more controls than a page bears is divided by family; a control keeps its place."""
    many = tuple(
        Control(id=f"big:{family}-{number}", framework="big", concerns=("rent",))
        for family in ("ac", "pe")
        for number in range(kinds.MANY)
    )
    about = invented(model=world(controls=many))
    written = rendering.pages(about)
    assert addresses.page("controls", "big--ac") in written
    assert kinds.control_place(about, about.model.controls["big:pe-3"]) == (
        addresses.page("controls", "big--pe"),
        "pe-3",
    )
    assert "{ #pe-3 }" in written[addresses.page("controls", "big--pe")]


def test_two_runs_write_the_same(pages, fragments, subject):
    """Pages, fragments and files are the same text each time."""
    again = invented()
    assert rendering.pages(again) == pages
    assert rendering.fragments(again) == fragments
    assert rendering.files(again) == rendering.files(subject)


# -- tables and pictures ---------------------------------------------------------------------------------------------------


def test_every_answer_stands_in_the_table_of_its_service(subject, fragments):
    """Each question, and each case of it, has a place on the page of its service, and the call that gives the answer."""
    html = fragments["service-kiln-concerns"].html
    assert not {concern.id for concern in CONCERNS} - set(re.findall(r'id="([^"]+)"', html))
    cases = [
        case for concern in subject.model.concerns for case in subject.cases(subject.model.ruling("kiln", concern))
    ]
    assert {rows.anchor_of(case) for case in cases} <= set(re.findall(r'id="([^"]+)"', html))
    assert 'srm.ruling("kiln", "firing", site="studio")' in html
    assert "At home you fire it." in html


def test_each_value_that_moves_the_line_has_a_picture(fragments):
    """The picture is drawn again for each value that changes an owner."""
    html = fragments["service-kiln-moves"].html
    assert html.count("<svg") == len(re.findall(r"<figcaption>If <code>", html)) > 1


def test_both_forms_of_an_answer_say_what_happens_if_nobody_acts():
    """What a page says of a neglected duty stands in the table and in the plain twin; what is inferred stands in neither."""
    about = Subject(model=MODEL, changes=(), lines={})
    ruling = MODEL.ruling("ec2", "service-configuration")
    neglected = next(duty.if_ignored for duty in ruling.duties if duty.if_ignored)
    here = addresses.page("services", "ec2")
    assert neglected in "".join(rows.row(about, ruling, here))
    assert f"- If not: {words.md(neglected)}" in list(rows.lines(about, ruling))
    inferred = MODEL.ruling("lambda", "access-review")
    assert any(duty.if_ignored and duty.inferred for duty in inferred.duties)
    assert not any("If not:" in line for line in rows.lines(about, inferred))


def test_a_concern_page_groups_by_owner_and_reason(fragments):
    """Services that have the same reason stand together, below their owner."""
    html = fragments["concern-firing-services"].html
    assert re.findall(r'<h3 id="([^"]+)"', html) == ["aws", "customer", "undetermined"]
    assert "At home you fire it." in html


def test_a_long_list_of_services_is_folded():
    """More services with one reason than fit are folded, so that the next reason is seen."""
    crowd = tuple(
        evolve(KILN, id=f"kiln-{number}", asks=(), uses=KILN.uses[:1], facts=(), modes=()) for number in range(50)
    )
    html = rendering.fragments(invented(model=world(services=(KILN, *crowd)), changes=()))[
        "concern-firing-services"
    ].html
    assert re.search(r"<details><summary>\d\d services</summary>", html)


# -- hostile texts -----------------------------------------------------------------------------------------------------------

NASTY = "a\"'><script>alert(1)</script>|`x`[y](javascript:z){ #id }\n# h\n\n```\n<!--sr:q-->"
BAIT = Source(id="bait", title=NASTY, url="javascript:alert(1)//")
CITED = Citation(of=BAIT, title=NASTY, read="2026-11", quote=NASTY)


def hostile():
    """Give a world whose texts all try to leave their place."""
    site = Circumstance(name="site", values=("home", NASTY), question=NASTY, find_out=NASTY, sources=(CITED,))
    kiln = Service(
        id="kiln", name=NASTY, names=(NASTY,), ended=NASTY, uses=KILN.uses[:1], asks=(site,), sources=(CITED,),
        facts=(
            Fact(concern="firing", when=(("site", NASTY),), owner=Owner.CUSTOMER, because=NASTY, sources=(CITED,), contested=NASTY),
            Fact(concern="firing", when=(("site", "home"),), owner=Owner.AWS, because=NASTY, sources=(CITED,), since=NASTY),
        ),
    )  # fmt: skip
    concerns = tuple(evolve(concern, name=NASTY, definition=NASTY) for concern in CONCERNS)
    layers = tuple(evolve(layer, name=NASTY, definition=NASTY) for layer in LAYERS)
    model = world(
        services=(kiln,),
        concerns=concerns,
        layers=layers,
        tools=(evolve(POKER, name=NASTY, purpose=NASTY, url=BAIT.url),),
    )
    return invented(
        model=model,
        misreadings=(
            evolve(MISREADING, claim=NASTY, because=NASTY, circumstances=(("site", NASTY),), sources=(CITED,)),
        ),
        changes=(changes.Change(NASTY, "kiln", "firing", NASTY, NASTY, NASTY, NASTY),),
    )


class Elements(HTMLParser):
    """Collect elements, and addresses that are no web addresses."""

    def __init__(self):
        """Start with nothing."""
        super().__init__()
        self.tags, self.links, self.handlers = set(), set(), set()

    def handle_starttag(self, tag, attrs):
        """Read one element."""
        self.tags.add(tag)
        self.links |= {value for name, value in attrs if name == "href"}
        self.handlers |= {name for name, _ in attrs if name.startswith("on")}


def test_no_text_becomes_markup_in_a_fragment():
    """Names, reasons, quotations and addresses stay texts: no script, no handler, no address but the web's."""
    found = Elements()
    for fragment in rendering.fragments(hostile()).values():
        found.feed(fragment.html)
    assert "script" not in found.tags
    assert not found.handlers
    assert not [link for link in found.links if link.startswith("javascript:")]


def test_no_text_becomes_markup_in_a_page():
    """In Markdown a hostile text stays on its line and keeps its brackets to itself; nothing asks for a fragment."""
    about = hostile()
    written = rendering.pages(about)
    known = rendering.fragments(about)
    for text in (*written.values(), *(rendering.twin(page, known) for page in written.values())):
        plain = re.sub(r"^(```.*?^```|    .*?)$", "", text, flags=re.MULTILINE | re.DOTALL)
        assert "<script" not in plain
        assert not re.search(r"(?<!\\)\]\(javascript", plain)
        assert "\n# h" not in plain
        assert "<!--sr:q" not in plain


def test_the_feed_is_well_formed_whatever_it_says():
    """A hostile change leaves the feed an XML document."""
    assert ET.fromstring(feeds.atom(hostile())).tag.endswith("feed")  # noqa: S314 (our own text)


@pytest.mark.parametrize("text", ["a`b", "x|y", "<b>", ""])
def test_code_falls_back_to_text(text):
    """What a code span cannot hold is written as a text."""
    assert not words.code(text).startswith("`")


def test_circumstances_of_several_values_are_a_tuple_in_a_call():
    """Flags are Python booleans, several values a tuple, each value in quotes."""
    assert words.call("s", "c", (("a", True), ("b", ("x", "y")))) == 'srm.ruling("s", "c", a=True, b=("x", "y"))'


# -- addresses -----------------------------------------------------------------------------------------------------------------


def test_addresses_lead_from_built_page_to_built_page():
    """A link of a built page counts folders, since each page stands in its own."""
    here, there = addresses.page("services", "ecs"), addresses.page("concerns", "patching")
    assert addresses.href(here, there, "x") == "../../concerns/patching/#x"
    assert addresses.href(here, "api/v1/a.json") == "../../../../api/v1/a.json"
    assert addresses.markdown_link(here, there, "x") == "../concerns/patching.md#x"
    assert addresses.folder(addresses.page("services")) == "reference/catalogue/services"


# -- the API -------------------------------------------------------------------------------------------------------------------


def test_the_schemas_hold():
    """Each file of the API is what its schema says, over the invented world and over three services of the real one."""
    small = MODEL.services
    real = Subject(
        model=evolve(MODEL, services=small.replaced(small[id_] for id_ in ("ecs", "qldb", "s3"))), misreadings=()
    )
    for about in (invented(), real):
        files = dict(api.files(about))
        for name, text in files.items():
            document = json.loads(text)
            if "kind" in document:
                schema = json.loads(files[f"{api.PATH}/schemas/{document['kind']}.json"])
                jsonschema.Draft202012Validator.check_schema(schema)
                jsonschema.validate(document, schema)
                assert re.fullmatch(r"\d{4}-\d\d-\d\d", document["generated_at"]), name


@pytest.mark.parametrize("kind", sorted(api.SHAPES))
def test_a_shape_has_no_union_and_no_optional_key(kind):
    """Each key has values of one type, and each key is required, all the way down."""

    def visit(shape):
        assert isinstance(shape["type"], str)
        if shape["type"] == "object":
            assert sorted(shape["required"]) == sorted(shape["properties"])
            for each in shape["properties"].values():
                visit(each)
        if shape["type"] == "array":
            visit(shape["items"])

    visit(api.SHAPES[kind])


def test_the_compact_matrix_says_what_the_model_says(subject):
    """Each character of the matrix is the owner and the basis of its question."""
    matrix = api.matrix(subject)
    for service in matrix["services"]:
        for concern, cell in zip(matrix["concerns"], service["cells"], strict=True):
            ruling = subject.model.ruling(service["id"], concern["id"])
            owner, basis = divmod(ord(cell) - 97, 5)
            assert (matrix["owners"][owner], matrix["bases"][basis]) == (str(ruling.owner), str(ruling.basis))


def test_a_badge_is_what_shields_reads(subject):
    """A badge has the keys of an endpoint; a service of which nothing is known says so."""
    assert set(api.badge(subject, "kiln")) == {"schemaVersion", "label", "message", "color"}
    assert api.badge(subject, "cups")["message"] == "not modelled"


# -- changed answers -------------------------------------------------------------------------------------------------------------

HEAD = "service,concern,circumstances,owner,basis\n"


def test_only_owners_count_as_changed():
    """Another owner and a question that is gone are changes; a further question and a firmer basis are none."""
    old = f"{HEAD}a,x,,aws,inferred\na,y,,aws,stated\na,z,,aws,stated\n"
    new = f"{HEAD}a,x,,aws,stated\na,y,,customer,stated\nb,x,,aws,stated\n"
    assert changes.between(old, new) == [("a", "y", "", "aws", "customer"), ("a", "z", "", "aws", "")]


def test_lines_are_only_added():
    """Committed lines stay; a pending one that still holds keeps its date and reason; one that holds no more goes."""
    difference = ("a", "y", "", "aws", "customer")
    pending = (
        changes.Change("2026-12-01", *difference, "Page changed."),
        changes.Change("2026-12-01", "a", "q", "", "aws", "", ""),
    )
    assert changes.appended(LOG, pending, [difference], "2026-12-09") == (*LOG, pending[0])
    assert changes.appended(LOG, (), [difference], "2026-12-09")[-1].date == "2026-12-09"


def test_the_log_survives_writing_and_reading():
    """What is written is read back, and the committed log is such a file."""
    assert changes.read(changes.write(LOG)) == LOG
    text = (ROOT / "docs" / "answers_changed.csv").read_text(encoding="utf-8")
    assert changes.write(changes.read(text)) == text
    assert next(csv.DictReader(io.StringIO(text)))["service"] == "*"


# -- source lines ------------------------------------------------------------------------------------------------------------------


def test_every_fact_knows_its_line():
    """Each fact, concern and service of the catalogue is found in the source, at the line where it begins."""
    lines = lines_of(ROOT)
    missing = [
        (service.id, fact.concern)
        for service in MODEL.services.values()
        for fact in service.facts
        if not {("Fact", within, fact.concern, fact.because) for within in (service.id, "")} & lines.keys()
    ]
    assert not missing
    path, number = lines["Service", "ecs"]
    assert (ROOT / path).read_text(encoding="utf-8").splitlines()[number - 1].strip() == "Service("
    assert not {("Concern", id_) for id_ in MODEL.concerns} - set(lines)


@pytest.mark.parametrize(
    ("url", "shown"), [("", "services/kiln.py:7"), ("https://example.com/blob/main/", 'kiln.py#L7">Edit this fact')]
)
def test_a_fact_leads_to_its_line(url, shown):
    """Where the source is published a row links to the line; elsewhere it names file and line."""
    lines = {
        ("Fact", "kiln", "firing", "The studio fires it."): ("src/shared_responsibility/catalog/services/kiln.py", 7)
    }
    about = invented(lines=lines, source_url=url)
    assert shown in rendering.fragments(about)["service-kiln-concerns"].html


# -- colours -----------------------------------------------------------------------------------------------------------------------


def luminance(colour):
    """Give the relative luminance of a colour, as WCAG defines it."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", sorted(PALETTE))
def test_words_are_readable_on_every_colour(scheme):
    """Ink on each fill has a contrast of 5.6 or more."""
    ink = luminance(PALETTE[scheme]["ink"])
    for name, colour in PALETTE[scheme].items():
        if name != "ink":
            light, dark = sorted((luminance(colour), ink), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 5.6, name


@pytest.mark.parametrize(("scheme", "selector"), [("light", "default"), ("dark", "slate")])
def test_the_style_has_the_palette(scheme, selector):
    """The style of the site has the colours of the pictures."""
    css = (ROOT / "docs" / "stylesheets" / "catalogue.css").read_text(encoding="utf-8")
    block = css.partition(f'[data-md-color-scheme="{selector}"]')[2].partition("}")[0]
    assert dict(re.findall(r"--sr-([a-z-]+): (#[0-9a-f]{6});", block)).items() >= PALETTE[scheme].items()


def test_every_owner_has_a_word_and_a_colour():
    """No owner is shown by colour alone, and none without one."""
    assert set(OWNER_WORDS) == set(Owner)
    assert {str(owner) for owner in Owner} | {"ink"} == set(PALETTE["light"]) == set(PALETTE["dark"])


# -- the check of the built site ---------------------------------------------------------------------------------------------------


def test_the_check_finds_what_is_wrong(tmp_path):
    """A dead link, a missing place and a thing fetched from outside are found; what is right is not."""
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="a/#here">x</a><a href="https://example.com">y</a><img src="data:,">', encoding="utf-8"
    )
    (tmp_path / "a" / "index.html").write_text('<p id="here"><a href="..">home</a><a name="old">', encoding="utf-8")
    (tmp_path / "a.css").write_text("p { color: red }", encoding="utf-8")
    assert check_site.faults(tmp_path) == []
    (tmp_path / "index.html").write_text(
        '<a href="a/#gone">x</a><a href="b/">y</a><script src="https://example.com/x.js"></script><link rel="stylesheet" href="a.css">',
        encoding="utf-8",
    )
    (tmp_path / "a.css").write_text("@import 'x'", encoding="utf-8")
    assert check_site.faults(tmp_path) == [
        "a.css: fetches from outside",
        "index.html: a/#gone leads to a page without this place",
        "index.html: b/ leads nowhere",
        "index.html: fetches https://example.com/x.js from outside",
    ]


def test_fragments_stand_where_their_marks_stood(fragments):
    """A built page gets the fragment, its twin the Markdown of it; an unknown key is an error."""
    page = "---\ntitle: x\n---\n# Y { #y data-search-exclude }\n<!--sr:data-files-->\n"
    assert rendering.filled(page, fragments).count("<ul>") == 1
    assert rendering.twin(page, fragments).startswith("# Y\n- `answers.csv`")
    with pytest.raises(KeyError):
        rendering.filled("<!--sr:no-such-->", fragments)


def test_the_list_for_language_models_names_every_page(subject, pages, fragments):
    """Each page stands in `llms.txt` with its title."""
    text = feeds.llms({path: rendering.twin(page, fragments) for path, page in pages.items()})
    assert all(f"]({path})" in text for path in pages)
    assert f"[{subject.model.services['kiln'].name}]" in text


def test_a_layer_that_does_not_exist_says_so():
    """A layer in which every question falls away has no coloured bar, and a page of answers that all exist lists none as absent."""
    model = world()
    absent = evolve(model.ruling("kiln", "rent"), owner=Owner.NOT_APPLICABLE)
    picture = stack([absent], model, "Kiln")
    assert "does not exist here" in picture
    assert "<rect" not in picture
    workload = Workload(name="pottery", uses=(Use(service="kiln"),))
    assert "Does not exist here" not in html.dump(workload, workload.assess(["rent"], model), model=model)

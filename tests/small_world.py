"""A small invented world, so that tests of the logic do not change with the facts of AWS."""

from __future__ import annotations

from shared_responsibility import (
    Catalogue,
    Circumstance,
    Citation,
    Concern,
    Control,
    Duty,
    Fact,
    Layer,
    Lifecycle,
    Mode,
    Model,
    Owner,
    Partition,
    Party,
    PartyKind,
    Profile,
    Service,
    Source,
    Stance,
    Topic,
    UnknownConcernError,
    UnknownServiceError,
    Uses,
    Verb,
    Wording,
)
from shared_responsibility._names import Names, index_of

GUIDE = Source(id="kiln-guide", title="The Kiln Guide", url="https://example.com/kiln/")
PAGE = Citation(of=GUIDE, page="firing", title="Firing", read="2026-11")
OTHER = Citation(of=GUIDE, page="glazing#lead", title="Glazing", read="2026-10")

BOTH = (
    Duty(party="provider", verb=Verb.PROVIDE, text="Runs it."),
    Duty(party="customer", verb=Verb.MONITOR, text="Watch it."),
)


def worded(*owners):
    """Give a wording for each owner, with duties for both sides."""
    return tuple(
        Wording(owner=owner, because=f"In general: {owner}.", duties=() if owner is Owner.NOT_APPLICABLE else BOTH)
        for owner in owners
    )


EVERY = (Owner.AWS, Owner.CUSTOMER, Owner.SHARED, Owner.NOT_APPLICABLE)

SITE = Circumstance(
    name="site",
    values=("home", "studio", "van"),
    marked=("van",),
    question="Where does it stand?",
    find_out="Look.",
)
GAS = Circumstance(
    name="gas", given=(("site", ("home", "studio")),), question="Is it fired by gas?", find_out="Look for the pipe."
)
PLACEMENT = Circumstance(
    name="placement", values=("region", "shed"), marked=("shed",), question="Which place?", find_out="Ask."
)

KILN = Service(
    id="kiln",
    name="Amazon Kiln",
    names=("AWS Oven", "Furnace"),
    modes=(
        Mode(name="Van Kiln", when=(("site", "van"),), id="van-kiln"),
        Mode(name="Home Kiln", when=(("site", "home"),)),
        Mode(name="Toaster", when=(("site", "home"),)),
    ),
    sdk=("kilns",),
    cloudformation=("AWS::Kiln::",),
    terraform=("aws_kiln_", "=aws_kilning"),
    iam=("kiln", "fire"),
    arns=("fire:pot",),
    prowler=("kiln",),
    security_hub=("Kiln",),
    asff=("AwsKiln",),
    uses=(Uses(profile="hosted"), Uses(profile="bought", when=(("site", "van"),))),
    asks=(SITE, GAS, PLACEMENT),
    facts=(
        Fact(
            concern="firing",
            when=(("site", "home"),),
            owner=Owner.CUSTOMER,
            because="At home you fire it.",
            duties=(
                Duty(
                    party="customer",
                    verb=Verb.APPLY,
                    text="Fire it.",
                    if_ignored="It stays wet.",
                    when=(("gas", True),),
                ),
            ),
            sources=(PAGE, OTHER),
        ),
        Fact(
            concern="firing",
            when=(("site", "studio"),),
            owner=Owner.AWS,
            because="The studio fires it.",
            sources=(PAGE,),
        ),
        Fact(
            concern="glazing",
            when=(("site", ("home", "studio")),),
            owner=Owner.SHARED,
            because="Both glaze.",
            duties=BOTH,
            sources=(OTHER,),
            contested="One page says otherwise; the newer one was taken.",
        ),
    ),
    sources=(PAGE,),
)
WHEEL = Service(
    id="wheel",
    name="Wheel",
    names=("Toaster", "lathe"),
    cloudformation=("AWS::Kiln::Wheel",),
    terraform=("aws_kiln_wheel", "aws_"),
    iam=("fire",),
    uses=(Uses(profile="bought"),),
    sources=(PAGE,),
)
CUPS = Service(id="cups", name="Cups", lifecycle=Lifecycle.RETIRED, ended="2020-01")
JUGS = Service(id="jugs", name="Jugs", lifecycle=Lifecycle.RETIRED)

PLACES = (
    Fact(
        concern="rent",
        when=(("placement", "shed"),),
        owner=Owner.CUSTOMER,
        because="The shed is yours.",
        sources=(PAGE,),
    ),
)

CONCERNS = (
    Concern(
        id="digging",
        layer="ground",
        name="Digging",
        definition="Digging the clay.",
        wordings=worded(*EVERY),
        stances=(),
        unsettled=("bought", "hosted"),
    ),
    Concern(
        id="firing",
        layer="workshop",
        name="Firing",
        definition="Firing the pots.",
        wordings=worded(*EVERY),
        stances=(Stance(owner=Owner.CUSTOMER, profiles=("bought", "hosted")),),
    ),
    Concern(
        id="glazing",
        layer="workshop",
        name="Glazing",
        definition="Glazing the pots.",
        wordings=worded(Owner.AWS, Owner.NOT_APPLICABLE),
        stances=(
            Stance(owner=Owner.AWS, profiles=("hosted",), sources=(PAGE,)),
            Stance(owner=Owner.NOT_APPLICABLE, profiles=("bought",)),
        ),
    ),
    Concern(
        id="rent",
        layer="ground",
        name="Rent",
        definition="Paying the rent.",
        wordings=worded(Owner.AWS, Owner.CUSTOMER),
        stances=(
            Stance(owner=Owner.AWS, profiles=("hosted",), sources=(PAGE,)),
            Stance(owner=Owner.CUSTOMER, profiles=("bought",)),
        ),
    ),
)

LAYERS = (
    Layer(id="ground", name="Ground", height=1, definition="What it stands on.", provider_side=True),
    Layer(id="workshop", name="Workshop", height=2, definition="What happens in it."),
)
PARTIES = (
    Party(id="aws", name="AWS", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="customer", name="the customer", kind=PartyKind.CUSTOMER),
    Party(id="east-co", name="East Co", kind=PartyKind.PROVIDER, acts_for="provider"),
    Party(id="provider", name="the provider", kind=PartyKind.PROVIDER),
)
PARTITIONS = (
    Partition(id="aws", name="Regions", operator="aws"),
    Partition(id="aws-ee", name="Eastern Regions", prefixes=("ee-",), operators=(("ee-east-1", "east-co"),)),
)
PROFILES = (
    Profile(id="bought", name="Bought", definition="You own it."),
    Profile(id="hosted", name="Hosted", definition="They own it."),
)
TOPICS = (
    Topic(id="all-of-it", name="All", definition="Everything.", concerns=("firing", "glazing", "rent")),
    Topic(id="fire-and-clay", name="Fire", definition="Hot and wet.", concerns=("digging", "firing")),
)
CONTROLS = (
    Control(id="pot-a:1", framework="pot-a", concerns=("rent",)),
    Control(id="pot-a:2", framework="pot-a", concerns=("rent",)),
    Control(id="pot-b:1", framework="pot-b", concerns=("firing",)),
    Control(id="pot-b:none", framework="pot-b"),
)


def catalogue(kind, entries=(), error=None):
    """Make a catalogue of invented entries."""
    return Catalogue(kind, {}, lambda _: (), error).extended(entries)


def world(**changed):
    """Make a model of the invented world; a keyword replaces the entries of one kind."""
    services = changed.pop("services", (KILN, WHEEL, CUPS, JUGS))
    places = changed.pop("places", PLACES)
    entries = {
        "topics": TOPICS,
        "controls": CONTROLS,
        "profiles": PROFILES,
        "parties": PARTIES,
        "layers": LAYERS,
        "categories": (),
        "partitions": PARTITIONS,
        "tools": (),
        "certifications": (),
        **changed,
    }
    concerns = entries.pop("concerns", CONCERNS)
    return Model(
        services=catalogue("service", services, UnknownServiceError),
        concerns=catalogue("concern", concerns, UnknownConcernError),
        places=lambda: places,
        names=lambda: Names(index=index_of(services)),
        **{name: catalogue(name, given) for name, given in entries.items()},
    )

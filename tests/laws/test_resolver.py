"""The laws of the resolver, over invented worlds."""

from __future__ import annotations

from itertools import chain, combinations, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared_responsibility import (
    Basis,
    Circumstance,
    CircumstanceConflictError,
    ContradictionError,
    Duty,
    Owner,
    Verb,
)
from shared_responsibility._resolver import Case, Row, presupposed, rule
from shared_responsibility._vocabulary import Rank
from shared_responsibility.testing import cases, says


def some(value):
    """Write one value or several as a set."""
    return frozenset(value if isinstance(value, tuple) else (value,))


def brute_worlds(case):
    """Make every complete choice of all circumstances, by trying them all."""
    found = []
    for choice in product(*((*each.values, None) for each in case.asks)):
        world = {each.name: value for each, value in zip(case.asks, choice, strict=True) if value is not None}
        if all(
            (each.name in world) is all(n in world and world[n] in some(v) for n, v in each.given) for each in case.asks
        ):
            found.append(world)
    return found


def holds(when, world):
    """Tell whether a condition holds in a world."""
    return all(name in world and world[name] in some(value) for name, value in when)


def brute_owner(case, world, worlds):
    """Let the most specific rows decide, comparing the sets of worlds that they describe; None: they contradict."""
    live = [row for row in case.rows if holds(row.when, world)]
    if not live:
        return Owner.UNDETERMINED
    live = [row for row in live if row.precedence == max(each.precedence for each in live)]
    region = {id(row): {i for i, w in enumerate(worlds) if holds(row.when, w)} for row in live}
    low = [row for row in live if not any(region[id(other)] < region[id(row)] for other in live)]
    top = [row for row in low if row.rank == max(each.rank for each in low)]
    owners = {row.owner for row in top}
    return owners.pop() if len(owners) == 1 else None


def open_worlds(case, said, worlds):
    """Keep the worlds that agree with what was said; marked values only where they were said or are presupposed."""
    return [
        world
        for world in worlds
        if all(name in world and world[name] in values for name, values in said.items())
        and all(each.name in said or world.get(each.name) not in each.marked for each in case.asks)
    ]


def relevant(case):
    """Name the circumstances that rows and duties mention, with what these presuppose."""
    names = {n for row in case.rows for when in (row.when, *(d.when for d in row.duties)) for n, _ in when}
    for each in reversed(case.asks):
        if each.name in names:
            names |= {name for name, _ in each.given}
    return names


def narrowed(case):
    """Leave out the circumstances that nothing mentions: they are not completed."""
    names = relevant(case)
    return Case(
        service=case.service,
        concern=case.concern,
        asks=tuple(each for each in case.asks if each.name in names),
        rows=case.rows,
    )


def closed(case, said):
    """Close what was said under what it presupposes, or give the example up."""
    try:
        return dict(presupposed({name: some(value) for name, value in said.items()}, case.asks))
    except CircumstanceConflictError:
        assume(False)  # noqa: FBT003 (that is how Hypothesis wants it)


def within(case, said):
    """Keep what was said of the circumstances that matter."""
    names = relevant(case)
    return {name: values for name, values in said.items() if name in names}


@given(st.data())
def test_determined_means_robust(data):
    """An owner is determined exactly when every completion, marked values aside, gives it."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    small = narrowed(case)
    worlds = brute_worlds(small)
    owners = {brute_owner(small, world, worlds) for world in open_worlds(small, within(case, said), worlds)}
    expected = owners.pop() if len(owners) == 1 else Owner.UNDETERMINED
    assert rule(case, said).owner is expected


@given(st.data())
def test_needs_is_the_smallest_set_that_settles(data):
    """Of all sets of circumstances closed under what they presuppose, `needs` is the smallest that settles the answer."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    ruling = rule(case, said)
    small = narrowed(case)
    worlds = brute_worlds(small)
    open_ = open_worlds(small, within(case, said), worlds)
    owners = [brute_owner(small, world, worlds) for world in open_]
    names = [each.name for each in small.asks]
    settling = []
    for chosen in chain.from_iterable(combinations(names, count) for count in range(len(names) + 1)):
        known = {*chosen, *(name for name, values in said.items() if len(values) == 1)}
        if any(parent not in known for each in small.asks if each.name in chosen for parent, _ in each.given):
            continue
        cells = {}
        for world, owner in zip(open_, owners, strict=True):
            cells.setdefault(tuple(world.get(name) for name in chosen), set()).add(owner)
        if all(len(cell) == 1 for cell in cells.values()):
            settling.append(set(chosen))
    smallest = min(settling, key=len)
    assert all(smallest <= each for each in settling), "there is no unique smallest set"
    assert set(ruling.needs) == smallest


@given(st.data())
def test_alternatives_settle_what_is_needed(data):
    """Each plain alternative of an undetermined ruling is settled, or nothing is known there."""
    case = data.draw(cases(one_owner_a_condition=True))
    ruling = rule(case, closed(case, data.draw(says(case.asks))))
    marked = {(each.name, value) for each in case.asks for value in each.marked}
    for alternative in ruling.alternatives:
        if not marked & {pair for pair in alternative.circumstances if not isinstance(pair[1], tuple)}:
            assert not alternative.needs


@given(st.data())
def test_a_further_circumstance_changes_a_determined_answer_only_where_unless_says_so(data):
    """If one more circumstance changes a determined owner, then it, or what it presupposes, stands in `unless`."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    ruling = rule(case, said)
    assume(ruling.owner is not Owner.UNDETERMINED)
    announced = {(each.circumstance, each.value) for each in ruling.unless}
    for each in case.asks:
        for value in each.values if each.name not in said else ():
            try:
                further = presupposed({**said, each.name: frozenset((value,))}, case.asks)
            except CircumstanceConflictError:
                continue
            if rule(case, further).owner is not ruling.owner:
                implied = {(name, v) for name, values in further.items() if name not in said for v in values}
                assert announced & implied


@given(st.data())
def test_unless_lists_only_marked_values_that_change_the_answer(data):
    """Whatever stands in `unless` is marked, was not said, and gives the owner that it announces."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    ruling = rule(case, said)
    by_name = {each.name: each for each in case.asks}
    for each in ruling.unless:
        assert each.circumstance not in said
        assert each.value in by_name[each.circumstance].marked
        further = presupposed({**said, each.circumstance: frozenset((each.value,))}, case.asks)
        assert rule(case, further).owner is each.owner is not ruling.owner


@given(st.data())
def test_the_most_specific_row_wins_or_the_contradiction_is_raised(data):
    """In a world the most specific rows decide; where they disagree the resolver refuses to choose."""
    case = data.draw(cases())
    small = narrowed(case)
    worlds = brute_worlds(small)
    world = data.draw(st.sampled_from(worlds))
    said = {name: frozenset((value,)) for name, value in world.items()}
    expected = brute_owner(small, world, worlds)
    if expected is None:
        with pytest.raises(ContradictionError):
            rule(case, said)
    else:
        try:
            owner = rule(case, said).owner
        except ContradictionError:
            # another world, which a marked value would open, contradicts itself
            assert any(brute_owner(small, each, worlds) is None for each in worlds)
        else:
            assert owner is expected


@given(st.data())
def test_a_set_of_values_means_one_or_all_of_them(data):
    """Saying several values gives the owner that each of them gives, or is undetermined."""
    case = data.draw(cases(one_owner_a_condition=True))
    choices = [each for each in case.asks if not each.flag]
    assume(choices)
    chosen = data.draw(st.sampled_from(choices))
    values = data.draw(st.sets(st.sampled_from(chosen.values), min_size=1))
    said = closed(case, {chosen.name: tuple(values)})
    owners = set()
    for value in values:
        owners.add(rule(case, closed(case, {chosen.name: value})).owner)
    together = rule(case, said).owner
    assert together in owners if len(owners) == 1 else together is Owner.UNDETERMINED


@given(st.data())
def test_the_order_of_rows_cannot_be_seen_in_the_owner(data):
    """The owner does not depend on the order in which the rows stand."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    rows = data.draw(st.permutations(case.rows))
    shuffled = Case(service=case.service, concern=case.concern, asks=case.asks, rows=tuple(rows))
    assert rule(shuffled, said).owner is rule(case, said).owner


@given(st.data())
def test_common_duties_are_due_in_every_completion(data):
    """A duty of a determined ruling is due in every open world; what is not, stands in an alternative."""
    case = data.draw(cases(one_owner_a_condition=True))
    said = closed(case, data.draw(says(case.asks)))
    ruling = rule(case, said)
    assume(ruling.owner is not Owner.UNDETERMINED)
    due = [set(case.outcome(index).duties) for index in case.open_worlds(within(case, said))]
    assert set(ruling.duties) == set.intersection(*due)
    shown = set(ruling.duties).union(*(alternative.duties for alternative in ruling.alternatives))
    assert shown == set.union(*due)


def test_the_order_of_duties_is_no_difference():
    """Two rows that ask for the same acts in another order leave nothing open."""
    gas = Circumstance(name="gas", question="By gas?", find_out="Look.")
    acts = tuple(Duty(party="customer", verb=Verb.APPLY, text=text) for text in ("Fire it.", "Cool it."))
    rows = tuple(
        Row(owner=Owner.CUSTOMER, rank=Rank.FACT, because="So.", basis=Basis.STATED, when=(("gas", flag),), duties=due)
        for flag, due in ((False, acts), (True, acts[::-1]))
    )
    ruling = rule(Case(service="kiln", concern="firing", asks=(gas,), rows=rows), {})
    assert (ruling.duties, ruling.alternatives) == (acts, ())

"""Many at once: threads that touch the model first, processes that inherit it or start anew, all give the same answers."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest

import shared_responsibility as srm

ASKED = (
    ("rds", "guest-os-patching"),
    ("ecs", "guest-os-patching"),
    ("s3", "backup-configuration"),
    ("eks", "node-lifecycle"),
)

AT_ONCE = """
import json, sys
from threading import Barrier, Thread

sys.setswitchinterval(1e-6)
import shared_responsibility as srm

ASKED = json.loads(sys.argv[1])
ready, found = Barrier(64), []

def ask():
    ready.wait()
    answers = [(str(srm.owner(*each)), str(srm.ruling(*each))) for each in ASKED]
    facts = [id(fact) for service, _ in ASKED for fact in srm.service(service).facts]
    found.append((json.dumps([id(srm.MODEL), facts]), json.dumps(answers)))

threads = [Thread(target=ask) for _ in range(64)]
for each in threads: each.start()
for each in threads: each.join()
print(json.dumps({"answers": sorted({each for _, each in found}), "models": len({each for each, _ in found}), "asked": len(found)}))
"""


def texts(asked):
    """Answer as a worker does."""
    return [str(srm.ruling(*each)) for each in asked]


def test_threads_that_touch_the_model_first_get_one_model_and_the_same_answers():
    """64 threads at once, in a fresh interpreter that switches as often as it can: one model, the same facts."""
    done = subprocess.run(
        [sys.executable, "-c", AT_ONCE, json.dumps(ASKED)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert (seen["asked"], seen["models"]) == (64, 1)
    assert len(seen["answers"]) == 1
    assert [text for _, text in json.loads(seen["answers"][0])] == texts(ASKED)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("start", sorted(set(multiprocessing.get_all_start_methods()) & {"fork", "spawn"}))
def test_processes_answer_alike(start):
    """A worker that inherits the model and one that starts anew answer as this process does."""
    here = texts(ASKED)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(start)) as pool:
        assert list(pool.map(texts, [ASKED] * 4)) == [here] * 4


@pytest.mark.parametrize("seed", ["0", "1", "424242"])
def test_the_hash_seed_cannot_be_seen(seed):
    """Answers and their order are the same under any hash seed."""
    code = "import json, sys, shared_responsibility as srm; print(json.dumps([str(srm.ruling(*e)) for e in json.loads(sys.argv[1])]))"
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(ASKED)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == texts(ASKED)


def test_values_travel_between_processes():
    """A ruling and a whole service survive being pickled."""
    import pickle

    for value in (srm.ruling("ecs", "guest-os-patching"), srm.service("eks")):
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301

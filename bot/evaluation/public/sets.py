"""The public sets, measured with the frozen and with the tuned encoder."""

from pathlib import Path
from typing import Any

from bot.evaluation import ours
from bot.evaluation.public.banking77 import banking77
from bot.evaluation.public.clinc150 import clinc150
from bot.evaluation.stored import digest, last, measured

_BANKING, _CLINC = "banking77", "clinc150"


def public_figures(folder: Path | None) -> dict[str, Any]:
    """Figures by set and encoder (`frozen`, `tuned`); without a folder those measured last, if any."""
    figures: dict[str, Any] = {}
    for tuned in ours.encoders():
        for name in (_BANKING, _CLINC):
            found = _measured(folder, name, tuned) if folder else last(_key(name, tuned))
            if found:
                figures.setdefault(name, {})["tuned" if tuned else "frozen"] = found
    return figures


def _key(name: str, tuned: bool) -> str:
    return f"{name}-{'tuned' if tuned else 'frozen'}"


def _measured(folder: Path, name: str, tuned: bool) -> Any:
    files = sorted(path for path in (folder / name).glob("*") if path.suffix in {".csv", ".json"})
    inputs = digest(ours.model_digest() if tuned else ours.code_digest(), files=files)
    if name == _BANKING:
        return measured(_key(name, tuned), inputs, lambda: banking77(folder / _BANKING, tuned))
    return measured(_key(name, tuned), inputs, lambda: clinc150(folder / _CLINC / "data_full.json", tuned))

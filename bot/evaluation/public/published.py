"""What others published on the public sets, each with where it stands."""

from typing import NamedTuple

_CASANUEVA = "Casanueva et al. 2020, arXiv 2003.04807"
_LARSON = "Larson et al. 2019, arXiv 1909.02027, table 2, full"
_ZHANG = "Zhang et al. 2021, arXiv 2109.06349"


class Banking(NamedTuple):
    """Accuracy in per cent on BANKING77; None where none is given here."""

    system: str
    ten: float | None
    full: float | None
    source: str


class Clinc(NamedTuple):
    """In-scope accuracy and out-of-scope recall in per cent on CLINC150."""

    system: str
    inside: float
    recall: float
    source: str


BANKING = (
    Banking("USE", 84.23, None, _CASANUEVA),
    Banking("ConveRT", 83.32, None, _CASANUEVA),
    Banking("USE and ConveRT", 85.19, 93.36, _CASANUEVA),
    Banking("BERT large, fine-tuned", None, 93.66, _CASANUEVA),
    Banking("CPFT (RoBERTa base, pre-trained by contrast, fine-tuned)", 87.20, None, _ZHANG),
)
CLINC = (
    Clinc("Rasa of 2019, class", 91.5, 45.3, _LARSON),
    Clinc("DialogFlow, class", 91.7, 14.0, _LARSON),
    Clinc("MLP on USE, class", 93.5, 47.4, _LARSON),
    Clinc("BERT, class", 96.9, 40.3, _LARSON),
    Clinc("MLP on USE, threshold", 93.4, 49.1, _LARSON),
    Clinc("BERT, threshold", 96.2, 52.3, _LARSON),
)

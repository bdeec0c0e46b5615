"""The comments of a YAML file belong to keys."""

from pathlib import Path

from bot.common.yaml_help import comments

FILE = """\
# The whole file.

# Above the shop,
# in two lines.
shop:
  name: "Halden #1"   # its name
  # Above days.
  days: [1, 2]        # behind days
  ways:               # behind ways
    - post
  plain: yes
colour: '#fff'
"""


def test_a_comment_above_or_behind_explains_its_key(tmp_path: Path) -> None:
    path = tmp_path / "shop.yml"
    path.write_text(FILE)
    assert comments(path) == {
        ("shop",): "Above the shop, in two lines.",
        ("shop", "name"): "its name",
        ("shop", "days"): "Above days. behind days",
        ("shop", "ways"): "behind ways",
    }

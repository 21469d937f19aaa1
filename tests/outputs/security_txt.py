"""security.txt, read by the validator of the Dutch internet.nl, which its package `sectxt` holds."""

import sys
import unittest
from pathlib import Path
from unittest.mock import MagicMock

# What it needs for signed files and for fetching them: ours is neither.
for absent in ["requests", "pgpy_dtc", "pgpy_dtc.errors"]:
    sys.modules[absent] = MagicMock(PGPError=ValueError)

import sectxt  # noqa: E402

FILE = Path(sys.argv.pop(1)) / ".well-known/security.txt"
ADDRESS = "https://lueurs.example.org/.well-known/security.txt"


class SecurityTxt(unittest.TestCase):
    """A site whose operator can be reached has a file that RFC 9116 would recognise."""

    def test_valid(self):
        """Neither errors nor unknown fields; what is recommended beyond that is known."""
        parser = sectxt.Parser(FILE.read_bytes(), urls=ADDRESS)
        self.assertEqual(parser.errors, [])
        self.assertEqual(parser.notifications, [])
        recommended = {it["code"] for it in parser.recommendations}
        self.assertLessEqual(recommended, {"no_encryption", "not_signed"})

    def test_spoilt(self):
        """The validator is not blind."""
        text = FILE.read_bytes()
        for spoilt, code in [
            (text.replace(b"Expires", b"Expired"), "no_expire"),
            (text.replace(b"mailto:", b""), "no_uri"),
            (text.replace(b"lueurs", b"elsewhere"), "no_canonical_match"),
        ]:
            errors = {it["code"] for it in sectxt.Parser(spoilt, urls=ADDRESS).errors}
            self.assertIn(code, errors)


if __name__ == "__main__":
    unittest.main()

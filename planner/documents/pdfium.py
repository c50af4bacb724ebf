"""PDFium, one thread at a time: it is not made for more, and two at once bring the program down."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2

from planner.domain.errors import Refused
from planner.domain.text import Text

_ONE_AT_A_TIME = Lock()


@contextmanager
def opened(pdf: bytes, trouble: Text) -> Iterator[pypdfium2.PdfDocument]:
    """The document, while nobody else uses PDFium. Pages and pictures of it are closed inside:
    their own clean-up would touch PDFium later, on any thread. A damaged one is refused with
    `trouble`."""
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as problem:
            raise Refused(trouble) from problem
        try:
            yield document
        except pypdfium2.PdfiumError as problem:
            raise Refused(trouble) from problem
        finally:
            document.close()

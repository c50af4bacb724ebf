"""The printed recovery sheet of an encrypted workspace."""

from planner.domain.errors import Refused
from planner.domain.seller import seller
from planner.domain.text import text
from planner.language import Language
from planner.session.core import Session
from planner.session.files import recovery_key


def recovery_sheet(session: Session, language: str) -> bytes:
    """The sheet as a PDF in `zh`, `en` or `both`; nothing of it is kept. Refused for a plain file,
    which has no key."""
    from planner.documents.recovery_sheet import RecoverySheet, render

    key = recovery_key(session)
    if key is None:
        raise Refused(text("This workspace has no passphrase, and so no recovery key."))
    sheet = RecoverySheet(
        key=key,
        workspace=session.file.path.name,
        made_on=session.today,
        seller=seller(session.plan),
    )
    return render(sheet, language, Language("zh_CN").say, Language("en").say)

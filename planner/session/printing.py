"""Papers rendered: the documents get their words here; they are imported only when needed."""

from collections.abc import Callable, Sequence

from planner.domain.account_plan import AccountPlan
from planner.domain.agreement_paper import AgreementPaper
from planner.domain.auditor_pack import AuditorPack
from planner.domain.consent_paper import ConsentPaper
from planner.domain.decision_record import DecisionRecord
from planner.domain.paper_data import Paper
from planner.domain.papers import StatementPaper
from planner.domain.person_sheet import PersonSheet
from planner.domain.refusal_letter import RefusalLetter
from planner.domain.voucher_paper import VoucherPaper
from planner.language import Language

LANGUAGES = ("zh", "en", "both")


def render_paper(paper: Paper, language: str) -> bytes:
    """Any paper that is kept."""
    match paper:
        case StatementPaper():
            return render_statement(paper, language)
        case AgreementPaper():
            return render_agreement(paper, language)
        case VoucherPaper():
            return render_voucher(paper, language)
        case RefusalLetter():
            return render_refusal(paper, language)
        case DecisionRecord():
            return render_decision(paper, language)
        case ConsentPaper():
            return render_consent(paper, language)
        case AuditorPack():
            return render_pack(paper, language)


def render_statement(paper: StatementPaper, language: str) -> bytes:
    """The PDF in `zh`, `en` or `both`. Refuses text that the paper's font cannot show."""
    from planner.documents import statement

    return statement.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_agreement(paper: AgreementPaper, language: str) -> bytes:
    from planner.documents import agreement

    return agreement.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_account_plan(paper: AccountPlan, language: str) -> bytes:
    """Always one page."""
    from planner.documents import account_plan

    return account_plan.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_person_sheet(paper: PersonSheet, language: str) -> bytes:
    from planner.documents import person_sheet

    return person_sheet.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_voucher(paper: VoucherPaper, language: str) -> bytes:
    from planner.documents import voucher

    return voucher.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_refusal(paper: RefusalLetter, language: str) -> bytes:
    from planner.documents import refusal

    return refusal.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_decision(paper: DecisionRecord, language: str) -> bytes:
    from planner.documents import decision

    return decision.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_consent(paper: ConsentPaper, language: str) -> bytes:
    from planner.documents import consent_form

    return consent_form.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_pack(paper: AuditorPack, language: str) -> bytes:
    from planner.documents import auditor_pack

    return auditor_pack.render(paper, language, Language("zh_CN").say, Language("en").say)


def render_bundle(
    papers: Sequence[StatementPaper],
    language: str,
    report: Callable[[int, int], None] | None = None,
) -> bytes:
    """Many statements in one file; `report(done, total)` may raise to stop it."""
    from planner.documents import bundle

    return bundle.render(papers, language, Language("zh_CN").say, Language("en").say, report)

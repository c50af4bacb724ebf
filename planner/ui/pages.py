"""The pages of the window, as data. A page is imported when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from planner.domain.text import Text, text

if TYPE_CHECKING:
    from planner.ui.desk import Desk
    from planner.ui.page import Page


class Entry(NamedTuple):
    """`under` is "account" or "partner" for one of its tabs. With an `icon` (a file of
    resources/icons) it stands in the sidebar, with `counted` as the figure at its right; without
    either it is reached from a menu."""

    key: str
    title: Text
    factory: "Callable[[Desk], Page]"
    icon: str = ""
    under: str = ""
    counted: "Callable[[Desk], int] | None" = None


def _today(desk: "Desk") -> "Page":
    from planner.ui.today.page import TodayPage

    return TodayPage(desk)


def _today_count(desk: "Desk") -> int:
    return desk.agenda.count


def _plan(desk: "Desk") -> "Page":
    from planner.ui.plan.page import PlanPage

    return PlanPage(desk)


def _accounts(desk: "Desk") -> "Page":
    from planner.ui.accounts_page import AccountsPage

    return AccountsPage(desk)


def _account_count(desk: "Desk") -> int:
    from planner.domain.accounts import accounts

    return sum(not a.archived for a in accounts(desk.session.plan))


def _chart(desk: "Desk") -> "Page":
    from planner.ui.chart.page import ChartPage

    return ChartPage(desk)


def _settings(desk: "Desk") -> "Page":
    from planner.ui.settings_page import SettingsPage

    return SettingsPage(desk)


def _import(desk: "Desk") -> "Page":
    from planner.ui.importing.page import ImportPage

    return ImportPage(desk)


def _export(desk: "Desk") -> "Page":
    from planner.ui.export_page import ExportPage

    return ExportPage(desk)


def _check(desk: "Desk") -> "Page":
    from planner.ui.check_page import CheckPage

    return CheckPage(desk)


def _backups(desk: "Desk") -> "Page":
    from planner.ui.backups_page import BackupsPage

    return BackupsPage(desk)


def _history(desk: "Desk") -> "Page":
    from planner.ui.history_page import HistoryPage

    return HistoryPage(desk)


def _rehearsal(desk: "Desk") -> "Page":
    from planner.ui.rehearsal.page import RehearsalPage

    return RehearsalPage(desk)


def _notes(desk: "Desk") -> "Page":
    from planner.ui.notes_page import NotesPage

    return NotesPage(desk)


def _board(desk: "Desk") -> "Page":
    from planner.ui.board.page import BoardPage

    return BoardPage(desk)


def _roles(desk: "Desk") -> "Page":
    from planner.ui.roles.page import RolesPage

    return RolesPage(desk)


def _procurement(desk: "Desk") -> "Page":
    from planner.ui.board.procurement_page import ProcurementPage

    return ProcurementPage(desk)


def _deals(desk: "Desk") -> "Page":
    from planner.ui.money.deals_page import DealsPage

    return DealsPage(desk)


def _processes(desk: "Desk") -> "Page":
    from planner.ui.processes.page import ProcessesPage

    return ProcessesPage(desk)


def _partners(desk: "Desk") -> "Page":
    from planner.ui.money.partners_page import PartnersPage

    return PartnersPage(desk)


def _partner_count(desk: "Desk") -> int:
    return desk.session.partner_count


def _outlook(desk: "Desk") -> "Page":
    from planner.ui.money.outlook_page import OutlookPage

    return OutlookPage(desk)


def _what_if(desk: "Desk") -> "Page":
    from planner.ui.money.what_if_page import WhatIfPage

    return WhatIfPage(desk)


def _due(desk: "Desk") -> "Page":
    from planner.ui.money.due_page import DuePage

    return DuePage(desk)


def _profile(desk: "Desk") -> "Page":
    from planner.ui.money.profile_page import ProfilePage

    return ProfilePage(desk)


def _agreement(desk: "Desk") -> "Page":
    from planner.ui.money.agreement_page import AgreementPage

    return AgreementPage(desk)


def _ledger(desk: "Desk") -> "Page":
    from planner.ui.money.ledger_page import LedgerPage

    return LedgerPage(desk)


def _statements(desk: "Desk") -> "Page":
    from planner.ui.money.statements_page import StatementsPage

    return StatementsPage(desk)


def _consents(desk: "Desk") -> "Page":
    from planner.ui.money.consents_page import ConsentsPage

    return ConsentsPage(desk)


def _payouts(desk: "Desk") -> "Page":
    from planner.ui.money.payouts_page import PayoutsPage

    return PayoutsPage(desk)


def _papers(desk: "Desk") -> "Page":
    from planner.ui.money.papers_page import PapersPage

    return PapersPage(desk)


def _period(desk: "Desk") -> "Page":
    from planner.ui.period.page import PeriodPage

    return PeriodPage(desk)


PAGES: tuple[Entry, ...] = (
    Entry("today", text("Today"), _today, icon="calendar-check", counted=_today_count),
    Entry("accounts", text("Accounts"), _accounts, icon="building-2", counted=_account_count),
    Entry("board", text("Procurement board"), _board, icon="columns-3"),
    Entry("partners", text("Partners"), _partners, icon="handshake", counted=_partner_count),
    Entry("outlook", text("Cash outlook"), _outlook, icon="chart-line"),
    Entry("processes", text("Processes"), _processes, icon="workflow"),
    Entry("due", text("Payouts due"), _due),
    Entry("settings", text("Settings"), _settings),
    Entry("import", text("Import"), _import),
    Entry("export", text("Export"), _export),
    Entry("period", text("Papers of a period"), _period),
    Entry("check", text("Check this workspace"), _check),
    Entry("backups", text("Backups"), _backups),
    Entry("history", text("History"), _history),
    Entry("rehearsal", text("Rehearsal"), _rehearsal),
    Entry("notes", text("Notes to review"), _notes),
    Entry("chart", text("Org chart"), _chart, under="account"),
    Entry("roles", text("Roles"), _roles, under="account"),
    Entry("procurement", text("Procurement"), _procurement, under="account"),
    Entry("plan", text("Plan"), _plan, under="account"),
    Entry("deals", text("Deals & receipts"), _deals, under="account"),
    Entry("profile", text("Profile"), _profile, under="partner"),
    Entry("agreement", text("Agreement"), _agreement, under="partner"),
    Entry("ledger", text("Ledger"), _ledger, under="partner"),
    Entry("statements", text("Statements"), _statements, under="partner"),
    Entry("payouts", text("Payouts"), _payouts, under="partner"),
    Entry("consents", text("Consents"), _consents, under="partner"),
    Entry("papers", text("Papers"), _papers, under="partner"),
    Entry("what-if", text("What if"), _what_if, under="partner"),
)


def entry(key: str, under: str = "") -> Entry | None:
    return next((e for e in PAGES if e.key == key and e.under == under), None)


def tabs(under: str) -> list[Entry]:
    """The tabs of an account or a partner, in order."""
    return [e for e in PAGES if e.under == under] if under else []

"""The lawful way first: pay the buying organisation itself, openly, by the same terms."""

from planner.domain.drafts import Draft, add_draft, drafts_of, edit_draft
from planner.domain.eligibility_facts import Form, Public, Relation
from planner.domain.record import Id
from planner.session.core import Session
from planner.session.partners import NewPartner, account_name, add_partner, partner_name


def company_as_partner(session: Session, account: Id) -> Id:
    """The partner that is the account itself; it is made where there is none."""
    ledger, today = session.ledger, session.today
    for identity in ledger.payees():
        relation, _ = ledger.dossier(identity.party).stands(account, today)
        if relation is Relation.IS_ACCOUNT:
            return identity.party
    taken = {identity.name.casefold() for identity in ledger.payees()}
    name = account_name(session, account)
    while name.casefold() in taken:
        name += " *"
    return add_partner(
        session,
        NewPartner(
            name=name, form=Form.ORG, public=Public.UNKNOWN,
            relations=((account, Relation.IS_ACCOUNT),),
        ),
    )  # fmt: skip


def pay_company_instead(session: Session, draft: Draft, account: Id) -> Id:
    """A draft for the account itself by the same terms, from the same day; the account leaves the
    payee's own draft. Gives the partner. Nothing is signed by it."""
    company = company_as_partner(session, account)
    wanted = Draft(
        id=Id(0), partner=company, accounts=(account,), terms=draft.terms, from_=draft.from_
    )
    if not any(d.accounts == (account,) for d in drafts_of(session.plan, company)):
        session.do(add_draft, wanted, name=partner_name(session, company))
    left = tuple(a for a in draft.accounts if a != account)
    kept = Draft(
        id=draft.id, partner=draft.partner, accounts=left, terms=draft.terms, from_=draft.from_,
        agreement=draft.agreement,
    )  # fmt: skip
    session.do(edit_draft, kept, name=partner_name(session, draft.partner))
    return company

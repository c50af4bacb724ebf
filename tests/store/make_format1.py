"""Makes `files/format1.planner.gz`, once: how the first format lay on the disk.

    python -m tests.store.make_format1

A file that was released is never made again: later programs must open this very one.
"""

import gzip
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.charting import add_seat, fill_seat
from planner.domain.facts import DealKind
from planner.domain.org import Seat
from planner.domain.periods import period_named
from planner.domain.processes import BuyingRole, Process, add_process
from planner.domain.purchases import Purchase, add_purchase
from planner.domain.roles import set_role
from planner.domain.seller import edit_seller
from planner.session.statements import issue
from tests.planners import THREE_STAGES, World

FILE = Path(__file__).parent / "files" / "format1.planner.gz"
TODAY = date(2026, 7, 3)


def fill(world: World) -> None:
    """A chart, a purchase, the worked example with a payment, a statement, and one step undone."""
    do = world.session.do
    do(edit_seller, name="北方机床销售", name_en="B Machinery Sales", city="Suzhou")
    nord, tian = world.account(), world.account()
    do(add_seat, nord, title="设备部长")
    (seat,) = world.session.plan.all(Seat)
    do(fill_seat, seat.id, "Wang 王")
    do(add_process, THREE_STAGES)
    (process,) = world.session.plan.all(Process)
    do(add_purchase, nord, "Lathe", process.id, on=date(2026, 1, 2))
    (purchase,) = world.session.plan.all(Purchase)
    do(set_role, purchase.id, seat.id, BuyingRole.USER, on=True)
    li = world.partner(nord, tian)
    world.agree(li, nord, tian)
    small = world.deal(nord, (li, 1), on=date(2026, 3, 1), contract=40_000_00)
    large = world.deal(nord, (li, 1), on=date(2026, 4, 1), contract=60_000_00)
    referred = world.deal(tian, (li, 1), on=date(2026, 4, 1), kind=DealKind.REFERRAL)
    world.at(date(2026, 5, 10))
    world.receive(small, date(2026, 3, 12), 40_000_00)
    world.receive(large, date(2026, 4, 20), 50_000_00)
    world.receive(referred, date(2026, 5, 2), 30_000_00)
    world.pay(li, 2_000_00, reference="bank 1")
    world.at(TODAY)
    issue(world.session, li, period_named("2026-H1"), "both")
    do(add_seat, nord, title="to be undone")
    world.session.undo()


def main() -> None:
    with TemporaryDirectory() as folder:
        world = World.new(Path(folder))
        fill(world)
        world.session.close()
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_bytes(gzip.compress(world.session.file.path.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    main()

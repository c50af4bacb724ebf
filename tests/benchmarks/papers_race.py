"""One runner of the race of papers: `python -m tests.benchmarks.papers_race WHO COUNT` prints
CPU seconds, peak memory in MB and KiB a statement.

The statements are made before the clock starts: both sides get the same values.
"""

import io
import resource
import sys
import time
import zlib
from datetime import date, timedelta
from pathlib import Path

from planner.domain.money import shown
from planner.domain.paper_data import as_data, canonical
from planner.domain.papers import StatementPaper
from planner.language import Language
from tests.documents.sample_papers import earned, statement_paper

ROWS = 25
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
TERMS = (
    "5% of every payment received on deals the partner assisted, due 7 days after receipt. 1% of "
    "the whole volume base when it reaches 100,000.00 in a half-year; referred sales earn no "
    "direct commission and count 40% to the base."
)
NOTES = (
    "If a line is wrong, tell us in writing within 30 days of receipt. Confidential against third "
    "parties. The payee's employer, the buyer, auditors, tax and other authorities and courts may "
    "always be told, and wrongdoing reported. Generated from our ledger; no tax invoice (非发票)."
)


def paper(k: int) -> StatementPaper:
    lines = tuple(
        earned(
            f"Lathe tooling K26-{k:04}-{n}", 10_000_000 + n * 100 + k, 5_000_000 + n * 100 + k,
            on=date(2026, 1, 1) + timedelta(days=n * 7), order_on=date(2026, 1, 1),
        )
        for n in range(ROWS)
    )  # fmt: skip
    total = sum(line.earned for line in lines)
    return statement_paper(
        number=f"ST-2026-H1-{k:04}", lines=lines, referrals=(), volumes=(), paid=(), due=(),
        pending=0, opening=0, closing=total, book="5a" * 16, terms=(("4.1", _text(TERMS)),),
    )  # fmt: skip


def _text(words: str):
    from planner.domain.text import Text

    return Text(words)


def ours(papers: list[StatementPaper]) -> bytes:
    if len(papers) == 1:
        from planner.documents.statement import render as render_one

        return render_one(papers[0], "en", Language("zh_CN").say, Language("en").say)
    from planner.documents.bundle import render

    return render(papers, "en", Language("zh_CN").say, Language("en").say)


def platypus(papers: list[StatementPaper]) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, SimpleDocTemplate

    registerFont(TTFont("Plain", str(FONTS / "NotoSansSC-Regular.ttf")))
    registerFont(TTFont("Strong", str(FONTS / "NotoSansSC-Bold.ttf")))
    styles = {
        "body": ParagraphStyle("body", fontName="Plain", fontSize=8.6, leading=13),
        "bold": ParagraphStyle("bold", fontName="Strong", fontSize=9.6, leading=15),
        "title": ParagraphStyle("title", fontName="Strong", fontSize=15.8, leading=23),
        "fine": ParagraphStyle("fine", fontName="Plain", fontSize=7, leading=9.4, wordWrap="CJK"),
    }
    story: list[object] = []
    for each in papers:
        story += [*_story(each, styles), PageBreak()]
    file = io.BytesIO()

    def foot(canvas, document):
        canvas.setFont("Plain", 7.1)
        canvas.drawString(46.5, 32, "CONFIDENTIAL ∙ data attached to this PDF")
        canvas.drawRightString(548, 32, f"Page {document.page}")

    made = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=46.5, rightMargin=46.5, topMargin=42, bottomMargin=44
    )
    made.build(story, onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()


def _story(each: StatementPaper, styles) -> list[object]:
    from reportlab.platypus import LongTable, Paragraph, Spacer, Table

    lines = [("Date", "Deal", "Contract", "Received", "Rate", "Earned")]
    lines += [
        (
            str(line.on),
            [
                Paragraph(f"{line.deal}, {line.account}", styles["body"]),
                Paragraph(f"Ordered {line.order_on} ∙ Payable", styles["fine"]),
            ],
            shown(line.contract, "CNY"), shown(line.received, "CNY"), "5%",
            shown(line.earned, "CNY"),
        )
        for line in each.lines
    ]  # fmt: skip
    total = shown(each.closing, "CNY")
    lines.append(("", "Total", "", total, "", total))
    look = [
        ("FONT", (0, 0), (-1, -1), "Plain", 8.6), ("ALIGN", (2, 0), (-1, -1), "RIGHT"),
        ("FONT", (0, -1), (-1, -1), "Strong", 8.6), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, "#E2E6EC"),
    ]  # fmt: skip
    account = Table(
        [("Opening balance", "0.00"), ("Earned (1)", total), ("Balance due", total)],
        colWidths=(400, 102), style=look[:1],
    )  # fmt: skip
    head = Table(
        [
            (
                Paragraph(f"{each.partner.name}<br/>Independent intermediary", styles["body"]),
                Paragraph(f"Balance due<br/>¥ {total}", styles["body"]),
                _Code(each),
            )
        ],
        colWidths=(260, 180, 62),
    )
    return [
        Paragraph("Partner statement", styles["title"]),
        Paragraph(f"{each.number} ∙ 2026-01-01 – 2026-06-30 ∙ CNY", styles["body"]),
        head,
        Paragraph("1 Commission on payments received", styles["bold"]),
        LongTable(lines, repeatRows=1, colWidths=(58, 214, 70, 70, 30, 60), style=look),
        Paragraph("2 Running account", styles["bold"]),
        account,
        Paragraph("3 The terms that apply", styles["bold"]),
        Paragraph(TERMS, styles["fine"]),
        Paragraph(NOTES, styles["fine"]),
        Paragraph(f"Data digest: {'5a1c ' * 16}", styles["fine"]),
        Spacer(1, 24),
        Table([("Issued by", "Acknowledged by partner")], colWidths=(260, 242), style=look[:1]),
    ]


def _Code(each: StatementPaper):  # noqa: N802 - a flowable, made where platypus is imported
    from reportlab.platypus import Flowable

    from planner.documents.qr import rows

    class Code(Flowable):
        width = height = 58

        def draw(self):
            made = rows(f"AP1:{each.number}:{each.book}:412:{each.head}:{each.head}".upper())
            step = self.width / len(made)
            path = self.canv.beginPath()
            for y, row in enumerate(made):
                for x, dark in enumerate(row):
                    if dark == "1":
                        path.rect(x * step, 58 - (y + 1) * step, step, step)
            self.canv.drawPath(path, stroke=0, fill=1)

    return Code()


def fpdf(papers: list[StatementPaper]) -> bytes:
    from fpdf import FPDF

    made = FPDF(unit="pt", format="A4")
    made.add_font("Plain", "", str(FONTS / "NotoSansSC-Regular.ttf"))
    made.add_font("Plain", "B", str(FONTS / "NotoSansSC-Bold.ttf"))
    for each in papers:
        made.add_page()
        made.set_font("Plain", "B", 15.8)
        made.cell(0, 23, "Partner statement", new_x="LMARGIN", new_y="NEXT")
        made.set_font("Plain", "", 8.6)
        made.cell(0, 13, f"{each.number} ∙ CNY", new_x="LMARGIN", new_y="NEXT")
        with made.table(line_height=13) as table:
            for line in each.lines:
                row = table.row()
                for cell in (
                    str(line.on), f"{line.deal}, {line.account}", shown(line.contract, "CNY"),
                    shown(line.received, "CNY"), "5%", shown(line.earned, "CNY"),
                ):  # fmt: skip
                    row.cell(cell)
        for words in (TERMS, NOTES):
            made.multi_cell(0, 9.4, words, new_x="LMARGIN", new_y="NEXT")
    return bytes(made.output())


def main(who: str, count: int) -> None:
    import planner.session.statements  # noqa: F401 - the page with the button has it loaded

    papers = [paper(k) for k in range(count)]
    Language("en").say(_text(""))
    Language("zh_CN").say(_text(""))
    cpu = time.process_time()
    pdf = {"ours": ours, "platypus": platypus, "fpdf": fpdf}[who](papers)
    spent = time.process_time() - cpu
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    data = sum(len(zlib.compress(canonical(as_data(p)))) for p in papers) if who == "ours" else 0
    print(spent, rss, (len(pdf) - data) / count / 1024)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

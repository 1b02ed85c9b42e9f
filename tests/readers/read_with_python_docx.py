"""What python-docx reads of a Word file, as HTML: paragraphs, tables, notes."""

import sys
from html import escape

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

FOOTNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def run_html(run):
    text = escape(run.text)
    style = run.style.name if run.style is not None else ""
    raised = run.font.superscript or "footnote reference" in style.lower() or "FootnoteReference" in run.style.style_id
    return f"<sup>{text}</sup>" if raised else text


def paragraph_html(paragraph):
    return "<p>" + "".join(run_html(run) for run in paragraph.runs) + "</p>"


def cell_html(cell, table):
    return "<td>" + "".join(paragraph_html(Paragraph(each, table)) for each in cell.p_lst) + "</td>"


def table_html(table):
    rows = ""
    for row in table.rows:
        # A cell that continues the one above it is one cell to a reader.
        cells = [cell for cell in row._tr.tc_lst if cell.vMerge != "continue"]
        rows += "<tr>" + "".join(cell_html(cell, table) for cell in cells) + "</tr>"
    return f"<table>{rows}</table>"


def notes_html(document):
    part = next((each.target_part for each in document.part.rels.values() if each.reltype == FOOTNOTES), None)
    if part is None:
        return ""
    html = ""
    for note in parse_xml(part.blob).findall(qn("w:footnote")):
        if note.get(qn("w:type")) is None:
            paragraphs = [paragraph_html(Paragraph(each, document)) for each in note.findall(qn("w:p"))]
            html += f'<div id="sdfootnote{note.get(qn("w:id"))}">{"".join(paragraphs)}</div>'
    return html


def body_html(document):
    html = ""
    for element in document.element.body.iterchildren():
        if element.tag == qn("w:p"):
            html += paragraph_html(Paragraph(element, document))
        elif element.tag == qn("w:tbl"):
            html += table_html(Table(element, document))
    return html


report = docx.Document(sys.argv[1])
sys.stdout.reconfigure(encoding="utf-8")
print(body_html(report) + notes_html(report))

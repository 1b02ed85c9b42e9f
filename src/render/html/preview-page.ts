import type { Finding } from '../../model/finding.ts'
import { escapeHtml } from './escape-html.ts'
import { findingsHtml } from './findings-html.ts'
import { PAGE_STYLE } from './page-style.ts'

/**
 * What a preview shows while the data is broken: what is wrong, above the last page that could be made.
 *
 * @param last that page, as `renderHtml` wrote it; absent where there has been none yet
 */
export function brokenPreview(findings: readonly Finding[], last: string | undefined): string {
  const notice = `<div class="bao" role="alert">Dữ liệu đang có lỗi nên chưa dựng lại được báo cáo.${last === undefined ? '' : ' Bên dưới là bản gần nhất dựng được.'}</div>`
  const top = `<aside class="ngoai" aria-label="Lỗi dữ liệu">${notice}${findingsHtml(findings, 'loi-du-lieu')}</aside>`
  return (last ?? emptyPage()).replace('<body>', () => `<body>\n${top}`)
}

function emptyPage(): string {
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml('Bản xem trước')}</title><style>${PAGE_STYLE}</style></head>
<body>
</body></html>
`
}

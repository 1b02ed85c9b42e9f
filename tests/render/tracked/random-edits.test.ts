import { expect, test } from 'vitest'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { renderTrackedDocx } from '../../../src/render/docx/tracked/render-tracked-docx.ts'
import { comparisonOf } from './comparison-of.ts'
import { editedReports } from './edited-reports.ts'
import { readView } from './read-view.ts'

test('of 220 random edits, accepting all gives the newer report and rejecting all the older one', async () => {
  for (const { before, after } of editedReports(220)) {
    const tracked = await renderTrackedDocx(comparisonOf(before, after))
    expect(readView(tracked, 'accept')).toEqual(readView(await renderDocx(after), 'accept'))
    expect(readView(tracked, 'reject')).toEqual(readView(await renderDocx(before), 'reject'))
  }
}, 240_000)

import { indicatorTable } from './indicator-table.ts'
import { meetingsTable } from './meetings-table.ts'
import { submissionTable } from './submission-table.ts'
import type { TableBuilder } from './table-builder.ts'

/** All tables that a template may ask for. */
export const tableBuilders: readonly TableBuilder[] = [submissionTable, meetingsTable, indicatorTable]

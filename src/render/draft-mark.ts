/** What every page of a report says that is not fit to be signed. */
export const DRAFT_MARK = 'DỰ THẢO'

/** Sizes in points of the parts whose size does not follow the body, as in the decree's own sample. */
export const SIZE_PT = {
  nationalName: 12,
  motto: 13,
  agency: 12,
  number: 13,
  date: 13,
  pageNumber: 14,
  recipientsTitle: 12,
  recipients: 11,
}

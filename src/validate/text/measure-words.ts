/** What is measured rather than counted: no leading zero stands before it. */
const words = [
  ...['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'đồng', 'USD', 'tấn', 'tạ', 'kg', 'hecta', 'ha', 'km', 'mét', 'm²', 'm³'],
  ...['m2', 'm3', 'lít', 'kWh', 'MWh', 'GWh', 'MW', 'điểm', 'phần', 'lần'],
]

/** As the source of a regular expression. */
export const measureWords: string = words.join('|')

/** Quốc hiệu: the right-hand head of every official document. */
export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/** Tiêu ngữ, under it; the rule drawn below is as long as this line. */
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc'

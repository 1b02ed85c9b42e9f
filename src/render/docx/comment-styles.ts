import type { IStylesOptions } from 'docx'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints } from './twips.ts'

const SIZE_PT = 10
const MARK_PT = 8

/** The styles with those of comments, which only a copy for reviewers has. */
export function withCommentStyles(styles: IStylesOptions): IStylesOptions {
  return {
    ...styles,
    paragraphStyles: [
      ...(styles.paragraphStyles ?? []),
      {
        id: STYLE.commentText,
        name: 'annotation text',
        basedOn: 'Normal',
        paragraph: { spacing: spacing(0, 0, 1) },
        run: { size: halfPoints(SIZE_PT) },
      },
    ],
    characterStyles: [
      {
        id: STYLE.commentReference,
        name: 'annotation reference',
        basedOn: 'DefaultParagraphFont',
        run: { size: halfPoints(MARK_PT) },
      },
    ],
  }
}

import type { CommandGroup } from '../commands.ts'
import { waiveAddCommand } from './waive-add.ts'
import { waiveListCommand } from './waive-list.ts'
import { waivePruneCommand } from './waive-prune.ts'

/** `report waive`: findings that are accepted for one month, with their reasons. */
export const waiveCommands: CommandGroup = {
  name: 'waive',
  description: (language) =>
    language === 'vi'
      ? 'miễn trừ những phát hiện được chấp nhận trong tháng'
      : 'accept findings of a month, with reasons',
  commands: [waiveAddCommand, waiveListCommand, waivePruneCommand],
}

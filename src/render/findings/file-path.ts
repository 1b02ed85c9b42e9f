/** A file of the workspace as seen from where the command ran. */
export function filePath(file: string, folder: string): string {
  return folder === '' ? file : `${folder}/${file}`
}

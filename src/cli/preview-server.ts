import { watch } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { PREVIEW_SCRIPT } from './preview-script.ts'

/** An editor writes a file in several steps; what comes within this time is one save. */
const SAVE_MILLISECONDS = 60

/** Folders that hold no source of a report. */
const NOT_SOURCES = /^(?:out|node_modules|dist|\.git)(?:[\\/]|$)/

/** A local page that is made again on every save of a file below `root`. */
interface Preview {
  readonly address: string
  /** Ends when the server is closed. */
  readonly closed: Promise<void>
  close(): void
}

/**
 * Serves a page on this machine only.
 *
 * @param page makes the page from what the disk holds now; it never throws for what people type
 * @param port 0 takes any that is free
 * @throws the system's error where the port is taken
 */
export async function servePreview(root: string, page: () => string, port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>()
  let current = withScript(page())
  const server = createServer((request, response) => {
    if (request.url === '/events') return listen(response, listeners)
    if (request.url !== '/') return notFound(response)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(current)
  })
  const address = await listening(server, port)
  const watcher = watchSources(root, () => {
    current = withScript(page())
    for (const each of listeners) each.write('data: saved\n\n')
  })
  const closed = new Promise<void>((resolve) => server.once('close', resolve))
  const close = (): void => {
    watcher.close()
    for (const each of listeners) each.end()
    server.close()
  }
  return { address, closed, close }
}

function withScript(page: string): string {
  return page.replace('</body>', () => `<script>${PREVIEW_SCRIPT}</script></body>`)
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(':\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end()
}

function listening(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`)
    })
  })
}

function watchSources(root: string, saved: () => void): { close(): void } {
  let timer: NodeJS.Timeout | undefined
  return watch(root, { recursive: true }, (_, name) => {
    if (name !== null && NOT_SOURCES.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(saved, SAVE_MILLISECONDS)
  })
}

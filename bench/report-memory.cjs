// Loaded into a measured Node process: tells its peak memory, in kilobytes, when it ends.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS))
})

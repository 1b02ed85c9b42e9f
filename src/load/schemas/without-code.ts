import { z } from 'zod'

/** Schemas are walked, not compiled into code: a file is checked once, and compiling costs more than checking. */
z.config({ jitless: true })

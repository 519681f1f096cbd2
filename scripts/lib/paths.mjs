import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. `fileURLToPath` keeps spaces and Chinese letters in the path intact. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** Everything that running the portal leaves behind: cluster, keys, logs, engine data. */
export const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')

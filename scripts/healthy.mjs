/**
 * For health checks of containers, which may hold no other program that can ask: ends with 0 when the
 * address answers well, and, where a second word names a part, when that part is well too.
 */
const [, , address = '', part] = process.argv
const answer = await fetch(address).catch(() => null)
const parts = answer?.ok ? await answer.json() : {}
process.exitCode = answer?.ok && (part === undefined || parts[part] === true) ? 0 : 1

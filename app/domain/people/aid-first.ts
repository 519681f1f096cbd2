import type { TagValue } from './tags.ts'

/**
 * R-030, the first line of the table: whoever has lost the capacity to work is pushed towards no work; dibao,
 * 特困 and disability benefits come first. Work stays theirs to ask for.
 */
export const isAidFirst = (capacity: TagValue | null | undefined): boolean => capacity === 'none'

import type { Point } from './geo.ts'
import { boxAround } from './geo.ts'

/** Degrees along the sides of cells, from coarse to fine: some 220, 55 and 14 kilometres. */
const sizes = [2, 0.5, 0.125] as const
/** More cells than this cost more to look up than a coarser net finds too much. */
const mostCells = 64

const nameOf = (level: number, row: number, column: number) => `${level}.${row}.${column}`

/** The cells in which a point lies, one of each size: a net that an index of words can hold. */
export function cellsOf({ lat, lng }: Point): string[] {
	return sizes.map((size, level) => nameOf(level, Math.floor(lat / size), Math.floor(lng / size)))
}

/** Cells that together cover every point within a distance: as fine as a few of them suffice. */
export function cellsAround(point: Point, km: number): string[] {
	const { south, north, west, east } = boxAround(point, km)
	const nets = sizes.map((size, level) => {
		const rows = steps(south, north, size)
		const columns = steps(west, east, size)
		return { count: rows.length * columns.length, level, rows, columns }
	})
	const net = nets.findLast(({ count }) => count <= mostCells) ?? nets[0]
	if (!net) return []
	const { level, rows, columns } = net
	return rows.flatMap((row) => columns.map((column) => nameOf(level, row, column)))
}

function steps(from: number, to: number, size: number): number[] {
	const first = Math.floor(from / size)
	return Array.from({ length: Math.floor(to / size) - first + 1 }, (_, step) => first + step)
}

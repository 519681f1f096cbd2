import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ pid: number, parent: number, name: string, line: string, cpuTicks: number }} Process */

/** What the kernel tells of its processes; nothing where it is not Linux. */
const canWatch = existsSync('/proc/self/stat')
const ticksASecond = 100
const mib = 1024 * 1024

/** @param {number} pid @param {string} file */
function read(pid, file) {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8')
	} catch {
		// It has ended meanwhile.
		return ''
	}
}

/** @returns {Process[]} */
function allProcesses() {
	const pids = canWatch ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
	return pids.map(Number).flatMap((pid) => {
		const stat = /^\d+ \((.*)\) (.*)$/s.exec(read(pid, 'stat'))
		if (!stat) return []
		const fields = (stat[2] ?? '').split(' ')
		// Its own time and that of its children that have ended.
		const cpuTicks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0)
		const line = read(pid, 'cmdline').replaceAll('\0', ' ')
		return [{ pid, parent: Number(fields[1]), name: stat[1] ?? '', line, cpuTicks }]
	})
}

/** A process and everything that it started. @param {number} root */
export function treeOf(root) {
	const all = allProcesses()
	const found = all.filter(({ pid }) => pid === root)
	for (const each of found) found.push(...all.filter(({ parent }) => parent === each.pid))
	return found
}

/** Seconds of a processor that a process and its children have used. @param {number} root */
export const cpuSecondsOf = (root) =>
	treeOf(root).reduce((sum, { cpuTicks }) => sum + cpuTicks, 0) / ticksASecond

/** The same without the process itself. @param {number} root */
export const cpuSecondsBelow = (root) =>
	treeOf(root)
		.filter(({ pid }) => pid !== root)
		.reduce((sum, { cpuTicks }) => sum + cpuTicks, 0) / ticksASecond

/** MiB that a process holds now. @param {number} pid */
export function residentMib(pid) {
	const found = /^VmRSS:\s+(\d+) kB/m.exec(read(pid, 'status'))
	return found ? (Number(found[1]) * 1024) / mib : 0
}

/** MiB of some processes together, what they share counted once. @param {readonly number[]} pids */
export function togetherMib(pids) {
	const shares = pids.map((pid) =>
		Number(/^Pss:\s+(\d+) kB/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0),
	)
	return (shares.reduce((sum, kib) => sum + kib, 0) * 1024) / mib
}

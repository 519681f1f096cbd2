import { spawn } from 'node:child_process'

/**
 * Ends a program when this process dies without saying so (kill -9): the pipe closes, `read` returns,
 * and the program gets its signal.
 * @param {number} pid
 * @param {'INT' | 'TERM'} signal
 * @returns {() => void} ends the watch
 */
export function watchOver(pid, signal) {
	if (process.platform === 'win32') return () => undefined
	const script = `read _; kill -${signal} "$1" 2>/dev/null`
	const watch = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid)], {
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	})
	watch.unref()
	return () => void watch.kill('SIGKILL')
}

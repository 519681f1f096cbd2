import { verifyAudit } from '#app/commands/audit/verify-audit.server.ts'

export const verifyHelp = `npm run audit:verify

Reckons every audit chain anew and says where the first entry stands that is not what it was when it was
sealed. Ends with 0 when all is well, with 1 when not. Keep what it prints somewhere else: a chain that was
rewritten as a whole no longer ends, or passes, there.
`

export async function verifyCommand(): Promise<number> {
	const { entries, tookMs, heads, faults } = await verifyAudit()
	const lines = heads.map(({ chain, seq, hash }) => `  ${chain.padEnd(8)} ${seq}  ${hash}`)
	process.stdout.write(
		`${entries} entries in ${heads.length} chains, ${tookMs} ms\n${lines.join('\n')}\n`,
	)
	for (const { chain, seq, fault } of faults)
		process.stderr.write(`BROKEN: chain ${chain}, entry ${seq}: ${fault}\n`)
	process.stdout.write(faults.length === 0 ? 'The audit is whole.\n' : 'The audit is NOT whole.\n')
	return faults.length === 0 ? 0 : 1
}

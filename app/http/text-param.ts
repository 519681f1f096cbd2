/** A word of the address as somebody may have typed it: trimmed, and never long. */
export function textParam(request: Request, name: string, most = 100): string {
	return (new URL(request.url).searchParams.get(name) ?? '').trim().slice(0, most)
}

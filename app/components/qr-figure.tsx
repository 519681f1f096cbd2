import type { QrCode } from '#app/adapters/paper/qr-code.server.ts'

/** A QR code, at least 2.5 cm wide on paper. */
export function QrFigure({ code, title }: { code: QrCode; title: string }) {
	return (
		<svg
			viewBox={`0 0 ${code.size} ${code.size}`}
			width="3.2cm"
			height="3.2cm"
			role="img"
			aria-label={title}
			shapeRendering="crispEdges"
		>
			<rect width={code.size} height={code.size} fill="#fff" />
			<path d={code.path} fill="#000" />
		</svg>
	)
}

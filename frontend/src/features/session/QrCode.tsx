import { useEffect, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { hallAddress } from './hall'

/** The link as a square that phones read. */
export function QrCode({ text }: { text: string }) {
  const { t } = useUi()
  const [drawn, setDrawn] = useState<{ text: string; path: string; size: number } | null>(null)
  useEffect(() => {
    let wanted = true
    void import('qrcode-generator').then(({ default: qrcode }) => {
      if (!wanted) return
      const code = qrcode(0, 'M')
      code.addData(text)
      code.make()
      const size = code.getModuleCount()
      let path = ''
      for (let row = 0; row < size; row++)
        for (let column = 0; column < size; column++)
          if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`
      setDrawn({ text, path, size })
    })
    return () => {
      wanted = false
    }
  }, [text])
  if (drawn?.text !== text) return null
  const quiet = 4
  const whole = drawn.size + 2 * quiet
  return (
    <svg
      className="qr"
      viewBox={[-quiet, -quiet, whole, whole].join(' ')}
      role="img"
      aria-label={t('session.hall.qr', { address: hallAddress() })}
    >
      <rect x={-quiet} y={-quiet} width={whole} height={whole} fill="#fff" />
      <path d={drawn.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

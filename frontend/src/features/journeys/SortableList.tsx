import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useUi } from '../../i18n/useUi'
import { announce } from '../../ui/Announcer'

export type SortableLine = { uuid: string; title: string; language: string }

/**
 * Siblings in their order, moved by dragging, by the keyboard on the handle, or by the two buttons of each, which need
 * neither. What is moved stands in its new place at once, and goes back when the server refuses.
 */
export function SortableList({
  label,
  lines,
  onMove,
  more,
}: {
  label: string
  lines: readonly SortableLine[]
  /** Puts one after another, or first; whether it was done. */
  onMove: (line: string, after: string | null) => Promise<boolean>
  /** What else can be done with a line. */
  more?: (line: SortableLine) => ReactNode
}) {
  const { t } = useUi()
  const id = useId()
  const given = lines.map((line) => line.uuid)
  const base = given.join()
  const { order, put } = useOrder(given, base, onMove)
  const shown = order.flatMap((uuid) => lines.find((line) => line.uuid === uuid) ?? [])
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const move = (from: number, to: number) => {
    const line = order[from]
    if (line === undefined || to < 0 || to >= order.length || from === to) return
    const rest = order.filter((uuid) => uuid !== line)
    put(line, to > 0 ? (rest[to - 1] ?? null) : null, [
      ...rest.slice(0, to),
      line,
      ...rest.slice(to),
    ])
  }
  const step = (from: number, to: number) => {
    announce(t('journeys.order.moved', words(order[from], to)))
    move(from, to)
  }
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over) move(order.indexOf(String(active.id)), order.indexOf(String(over.id)))
  }
  const words = (line: UniqueIdentifier | undefined, place: number) => ({
    title: lines.find((each) => each.uuid === line)?.title ?? '',
    place: place + 1,
    count: order.length,
  })
  const at = (over: { id: UniqueIdentifier } | null) => (over ? order.indexOf(String(over.id)) : -1)

  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{
        screenReaderInstructions: { draggable: t('journeys.order.instructions') },
        announcements: {
          onDragStart: ({ active }) =>
            t('journeys.order.lifted', words(active.id, order.indexOf(String(active.id)))),
          onDragOver: ({ active, over }) =>
            over ? t('journeys.order.over', words(active.id, at(over))) : undefined,
          onDragEnd: ({ active, over }) =>
            over ? t('journeys.order.moved', words(active.id, at(over))) : undefined,
          onDragCancel: () => t('journeys.order.cancelled'),
        },
      }}
    >
      <SortableContext items={order} strategy={verticalListSortingStrategy}>
        <ol className="plain-list sortable" aria-label={label}>
          {shown.map((line, index) => (
            <SortableItem key={line.uuid} line={line}>
              <span className="sortable-buttons">
                <Step line={line} up blocked={index === 0} onStep={() => step(index, index - 1)} />
                <Step
                  line={line}
                  blocked={index === shown.length - 1}
                  onStep={() => step(index, index + 1)}
                />
                {more?.(line)}
              </span>
            </SortableItem>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

/**
 * The order as the person left it, until the server's own has all that was sent. What is moved is sent one after the other:
 * each place is told by its neighbour in the order before it.
 */
function useOrder(
  given: string[],
  base: string,
  onMove: (line: string, after: string | null) => Promise<boolean>,
) {
  const [moved, setMoved] = useState<{ order: string[]; pending: number; base: string } | null>(
    null,
  )
  const sent = useRef<Promise<unknown>>(Promise.resolve())
  const latest = useRef(base)
  useEffect(() => {
    latest.current = base
  }, [base])
  const put = (line: string, after: string | null, order: string[]) => {
    setMoved((before) => ({ order, pending: (before?.pending ?? 0) + 1, base }))
    sent.current = sent.current.then(async () => {
      const done = await onMove(line, after)
      setMoved((now) =>
        now && done ? { ...now, pending: now.pending - 1, base: latest.current } : null,
      )
    })
  }
  const own = moved && (moved.pending > 0 || moved.base === base) ? moved.order : null
  return { order: own ?? given, put }
}

function SortableItem({ line, children }: { line: SortableLine; children: ReactNode }) {
  const { t } = useUi()
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: line.uuid, ...(still && { transition: null }) })
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'sortable-line sortable-lifted' : 'sortable-line'}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition,
      }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="sortable-handle"
        {...attributes}
        {...listeners}
        aria-label={t('journeys.order.handle', { title: line.title })}
        aria-roledescription={t('journeys.order.role')}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className="sortable-title" lang={line.language.toLowerCase()}>
        {line.title}
      </span>
      {children}
    </li>
  )
}

/** Not disabled where it leads nowhere: the focus would be lost when a line reaches the end. */
function Step({
  line,
  up = false,
  blocked,
  onStep,
}: {
  line: SortableLine
  up?: boolean
  blocked: boolean
  onStep: () => void
}) {
  const { t } = useUi()
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      icon
      aria-label={t(up ? 'journeys.order.up' : 'journeys.order.down', { title: line.title })}
      aria-disabled={blocked}
      onClick={blocked ? undefined : onStep}
    >
      <span aria-hidden="true">{up ? '↑' : '↓'}</span>
    </Button>
  )
}

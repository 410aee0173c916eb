using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Hub.Host.Observability;

/// <summary>
/// What the instruments tell, as text that Prometheus reads: counters as they stand, gauges as they are, histograms as sum and
/// count.
/// </summary>
internal sealed class MetricsText : IDisposable
{
    private const int MostSeries = 5000;

    private readonly ConcurrentDictionary<(Instrument, string Labels), Series> all = new();
    private readonly MeterListener listener = new();

    public MetricsText()
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (Telemetry.Meters.Contains(instrument.Meter.Name))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(Take);
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags, null));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags, null));
        listener.Start();
    }

    public override string ToString()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (
            var family in all.GroupBy(each => each.Key.Item1).OrderBy(each => each.Key.Name, StringComparer.Ordinal)
        )
        {
            var (name, kind) = (NameOf(family.Key), KindOf(family.Key));
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {kind}\n");
            foreach (var (key, series) in family.OrderBy(each => each.Key.Labels, StringComparer.Ordinal))
            {
                var (sum, count) = series.Read();
                if (kind == "summary")
                {
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"{name}_sum{key.Labels} {sum}\n{name}_count{key.Labels} {count}\n"
                    );
                }
                else
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}{key.Labels} {sum}\n");
                }
            }
        }
        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private void Take(
        Instrument instrument,
        double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags,
        object? state
    )
    {
        var key = (instrument, Labels(tags));
        if (all.TryGetValue(key, out var series) || all.Count < MostSeries)
        {
            (series ?? all.GetOrAdd(key, _ => new())).Take(value, adds: !IsState(instrument));
        }
    }

    // Observed counters tell their whole count each time.
    private static bool IsState(Instrument instrument) => instrument.IsObservable || KindOf(instrument) == "gauge";

    private static string KindOf(Instrument instrument) =>
        instrument.GetType().Name switch
        {
            var type when type.StartsWith("Histogram", StringComparison.Ordinal) => "summary",
            var type when type.StartsWith("Counter", StringComparison.Ordinal) => "counter",
            var type when type.StartsWith("ObservableCounter", StringComparison.Ordinal) => "counter",
            var type when type.StartsWith("Gauge", StringComparison.Ordinal) => "gauge",
            _ => "untyped", // goes up and down
        };

    private static string NameOf(Instrument instrument) => Plain(instrument.Name);

    private static string Plain(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.Length == 0)
        {
            return "";
        }
        var labels = new List<string>();
        foreach (var (name, value) in tags)
        {
            var said = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            labels.Add($"{Plain(name)}=\"{said.Replace("\\", @"\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"");
        }
        labels.Sort(StringComparer.Ordinal);
        return $"{{{string.Join(',', labels)}}}";
    }

    private sealed class Series
    {
        private double sum;
        private long count;

        public void Take(double value, bool adds)
        {
            lock (this)
            {
                sum = adds ? sum + value : value;
                count++;
            }
        }

        public (double Sum, long Count) Read()
        {
            lock (this)
            {
                return (sum, count);
            }
        }
    }
}

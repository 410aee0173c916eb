using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Leaves;

/// <summary>Any C# type through its scalar's own serialization: for scalars and types without a writer of their own.</summary>
internal sealed class ScalarWriter<T>(NamedType type, bool nonNull) : ValueWriter<T?>
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool Write(T? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return writer.Null(nonNull);
        }
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            if (type is ScalarType scalar)
            {
                if (!scalar.TrySerialize(value, json, out var error))
                {
                    throw new FieldException(error ?? $"{type.Name} cannot represent the value.");
                }
            }
            else
            {
                json.WriteStringValue(NameOf((EnumType)type, value));
            }
        }
        writer.Buffer.Raw(bytes.WrittenSpan);
        return true;
    }

    private static string NameOf(EnumType type, object value) =>
        type.Find(value)?.Name
        ?? throw new FieldException($"Enum \"{type.Name}\" cannot represent value: {JsonSerializer.Serialize(value)}");
}

using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hub.Shared.Commands;

/// <summary>Tells a resend from another wish under the same id: all of the input but the command's own id.</summary>
internal static class InputHash
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutCommandId } },
    };

    public static string Of<TInput>(TInput input)
        where TInput : ICommandInput =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, Options)));

    private static void LeaveOutCommandId(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].Name == nameof(ICommandInput.CommandId))
                type.Properties.RemoveAt(i);
    }
}

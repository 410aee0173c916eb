namespace Hub.EventStore;

/// <summary>How an erasure ended.</summary>
/// <param name="Id">Its id in the ledger.</param>
/// <param name="Sequence">Of its <see cref="PersonErased"/>; 0 when the person was erased before and nothing more could go.</param>
/// <param name="Masked">Events that lost words.</param>
/// <param name="Kept">Texts that stay for a body, until it confirms the transfer or their retention is over.</param>
public sealed record ErasureResult(Guid Id, long Sequence, int Masked, int Kept);

package bot.accord.simulator;

/** One method of the Bot API. */
@FunctionalInterface
interface Method {

    /**
     * Does what the query asks and returns the answer.
     *
     * @throws Refusal if the Bot API would refuse it
     */
    Reply answer(Query query) throws InterruptedException;
}
